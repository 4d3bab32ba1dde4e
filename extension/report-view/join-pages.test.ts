import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { amazon } from '#shared/serp/engines/amazon.ts';
import { readSerp } from '#shared/serp/read-serp.ts';

import { joinPages } from './join-pages.ts';

const url = 'https://www.amazon.com/s?k=desk+lamp';
const html = readFileSync('shared/serp/fixtures/amazon/rich.html', 'utf8');
const { snapshot } = readSerp(parseDocument(html, { url }), amazon, url);

describe('joinPages', () => {
  test('counts on, ads and others apart', () => {
    const joined = joinPages(snapshot, [snapshot, snapshot]);
    const products = joined.items.filter((item) => item.type === 'product');
    const [sponsored, organic] = [true, false].map((isAd) => products.filter(({ sponsored: ad }) => ad === isAd));
    expect(sponsored?.length).toBeGreaterThan(2);
    expect(sponsored?.map(({ rank_sponsored: rank }) => rank)).toEqual(sponsored?.map((_, index) => index + 1));
    expect(organic?.map(({ rank_organic: rank }) => rank)).toEqual(organic?.map((_, index) => index + 1));
    expect(joined.items.map(({ rank_absolute: rank }) => rank)).toEqual(joined.items.map((_, index) => index + 1));
  });

  test('leaves one page as it is', () => {
    expect(joinPages(snapshot, [])).toEqual(snapshot);
  });
});

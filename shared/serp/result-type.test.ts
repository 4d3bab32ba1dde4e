import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { google } from './engines/google.ts';
import { readSerp } from './read-serp.ts';
import { featureOf } from './result-type.ts';

const url = 'https://www.google.com/search?q=garden+bench';
const { items } = readSerp(
  parseDocument(readFileSync('shared/serp/fixtures/google/plain.html', 'utf8'), { url }),
  google,
  url,
).snapshot;
const link = { title: 'Sale', url: 'https://a.example/sale', layout: 'inline' } as const;

test('a result is no feature, unless links of its site stand below it', () => {
  const organic = items.flatMap((item) => (item.type === 'organic' ? [item] : []));
  expect(organic.length).toBeGreaterThan(0);
  expect(organic.map((item) => featureOf({ ...item, links: [] }))).toEqual(organic.map(() => undefined));
  expect(organic.map((item) => featureOf({ ...item, links: [link] }))).toEqual(organic.map(() => 'sitelinks'));
});

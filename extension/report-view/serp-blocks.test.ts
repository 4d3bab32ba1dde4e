import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { google } from '#shared/serp/engines/google.ts';
import { readSerp } from '#shared/serp/read-serp.ts';

import { serpBlocks } from './serp-blocks.ts';

const url = 'https://www.google.com/search?q=garden+bench';
const read = (name: string) =>
  readSerp(parseDocument(readFileSync(`shared/serp/fixtures/google/${name}.html`, 'utf8'), { url }), google, url)
    .snapshot;

describe('serpBlocks', () => {
  test('names each block of the page once, in page order, with who is in it', () => {
    const snapshot = read('feature-rich');
    const blocks = serpBlocks(snapshot);
    const kinds = new Set(blocks.map(({ type }) => type));
    const results = new Set(['organic', 'paid', 'product', 'video_result']);
    expect(snapshot.items.filter(({ type }) => !results.has(type)).every(({ type }) => kinds.has(type))).toBe(true);
    expect(blocks.map(({ absolute }) => absolute)).toEqual(
      blocks.map(({ absolute }) => absolute).toSorted((a, b) => a - b),
    );
    expect(blocks.some(({ owners }) => owners.length > 0)).toBe(true);
    expect(blocks.every(({ owners }) => new Set(owners).size === owners.length)).toBe(true);
  });

  test('takes questions and searches for nobody', () => {
    const { items, ...rest } = read('feature-rich');
    const [feature] = items.flatMap((item) => (item.type === 'images' ? [item] : []));
    if (!feature) throw new Error('The fixture has no images.');
    const entries = feature.items.slice(0, 1).map((entry) => ({ ...entry, domain: null, title: 'Is tea healthy?' }));
    const things = { ...feature, type: 'things_to_know', domain: null, items: entries } as const;
    expect(serpBlocks({ ...rest, items: [things] })).toMatchObject([{ owners: [] }]);
  });

  test('has none where the page has nothing but results', () => {
    const { items, ...rest } = read('plain');
    const organic = items.flatMap((item) => (item.type === 'organic' ? [{ ...item, links: [] }] : []));
    expect(serpBlocks({ ...rest, items: organic })).toEqual([]);
  });

  test('gives sitelinks to the result that has them', () => {
    const { items, ...rest } = read('plain');
    const [first] = items.flatMap((item) => (item.type === 'organic' ? [item] : []));
    if (!first) throw new Error('The fixture has no result.');
    const link = { title: 'Sale', url: 'https://a.example/sale', layout: 'inline' } as const;
    expect(serpBlocks({ ...rest, items: [{ ...first, domain: 'a.example', links: [link] }] })).toEqual([
      { type: 'sitelinks', absolute: first.rank_absolute, owners: ['a.example'], rank: first.rank_group },
    ]);
  });
});

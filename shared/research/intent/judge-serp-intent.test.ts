import { expect, test } from 'vitest';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { judgeSerpIntent } from './judge-serp-intent.ts';

test('a results page whose first result is the site that is named leads there', () => {
  const items = ['https://www.oakworks.com/', 'https://a.example/', 'https://b.example/'].map((url, at) =>
    organicOf(url, at + 1),
  );
  const reading = judgeSerpIntent(serpSnapshotWith({ query: 'oak works', items }));
  expect(reading?.likeliest).toBe('navigational');
  expect(reading?.evidence[0]).toMatchObject({ id: 'brand-first', source: 'page' });
});

test('shops in the top ten tell that people buy; articles, that they read', () => {
  const pageOf = (path: string): SerpSnapshot =>
    serpSnapshotWith({
      query: 'oak bench',
      items: Array.from({ length: 10 }, (_, at) => organicOf(`https://shop${at}.example/${path}/oak-bench`, at + 1)),
    });
  expect(judgeSerpIntent(pageOf('products'))?.evidence.map(({ id }) => id)).toContain('products-lead');
  expect(judgeSerpIntent(pageOf('blog'))?.evidence.map(({ id }) => id)).toContain('articles-lead');
});

test.each([
  ['the vertical of images', { vertical: 'images' as const }],
  ['a page without results', { state: 'no_results' as const, items: [] }],
  ['a query of spaces', { query: ' ' }],
  ['a query of an operator alone', { query: 'site:oak.example' }],
])('nothing is said of %s', (_, changes) => {
  expect(judgeSerpIntent(serpSnapshotWith(changes))).toBeUndefined();
});

test('on a marketplace people shop, whatever they type', () => {
  const reading = judgeSerpIntent(serpSnapshotWith({ engine: 'amazon', query: 'why oak' }));
  expect(reading).toMatchObject({ likeliest: 'transactional', evidence: [{ id: 'product-list' }] });
});

test('comparisons among the titles, and sitelinks at the first result, are seen', () => {
  const items = ['Best benches', 'Bench reviews', 'Oak vs elm', 'Ash', 'Elm'].map((title, at) => ({
    ...organicOf(`https://s${at}.example/x`, at + 1),
    title,
  }));
  const ids = judgeSerpIntent(serpSnapshotWith({ query: 'bench', items }))?.evidence.map(({ id }) => id);
  expect(ids).toContain('comparisons-lead');
  const link = { title: 'Shop', url: 'https://s.example/', layout: 'inline' } as const;
  const first = { ...organicOf('https://s.example/'), links: [link, link, link] };
  expect(judgeSerpIntent(serpSnapshotWith({ items: [first] }))?.evidence.map(({ id }) => id)).toContain('sitelinks');
});

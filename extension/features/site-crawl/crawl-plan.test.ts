import { expect, test } from 'vitest';

import { planOf, readAddresses, untyped } from './crawl-plan.ts';

test.each([
  ['shop.example', 'https://shop.example/'],
  [' http://localhost:8080/a#b ', 'http://localhost:8080/a'],
  ['not an address', undefined],
  ['ftp://shop.example/', undefined],
  ['', undefined],
])('a crawl of “%s” starts at %s', (start, expected) => {
  const plan = planOf({ ...untyped, start });
  expect(typeof plan === 'string' ? undefined : plan.settings.start).toBe(expected);
});

test('a list is asked once each, without its links and without a sitemap', () => {
  const plan = planOf({ ...untyped, kind: 'list', list: 'a.example/x\nhttps://b.example/\n\na.example/x\nnonsense' });
  expect(plan).toMatchObject({
    settings: {
      start: 'https://a.example/x',
      list: ['https://a.example/x', 'https://b.example/'],
      maxPages: 2,
      maxDepth: 0,
      sitemap: { from: 'off' },
    },
  });
});

test('more than two thousand addresses are cut, and pages kept within it', () => {
  const many = Array.from({ length: 2_100 }, (_, at) => `https://a.example/${at}`);
  expect(readAddresses(many.join('\n'))).toHaveLength(2_100);
  expect(planOf({ ...untyped, kind: 'list', list: many.join('\n') })).toMatchObject({ settings: { maxPages: 2_000 } });
  expect(planOf({ ...untyped, start: 'a.example', maxPages: 9_999 })).toMatchObject({ settings: { maxPages: 2_000 } });
  expect(planOf({ ...untyped, start: 'a.example', maxPages: Number.NaN })).toMatchObject({ settings: { maxPages: 1 } });
});

test('a broken pattern is said', () => {
  expect(planOf({ ...untyped, start: 'a.example', exclude: '(' })).toBe('crawl.invalidPattern');
});

import { expect, test } from 'vitest';

import { likelyKeywords, type PageSigns } from './likely-keywords.ts';

const nothing: PageSigns = { chosen: null, tracked: [], counted: [], seen: [], title: null, phrases: [] };
const seenAt = '2026-12-01T05:00:00.000Z';

test('one keyword keeps every sign, its figures and its place', () => {
  const found = likelyKeywords({
    chosen: 'Oak bench',
    tracked: [{ keyword: 'oak  bench', place: 4 }],
    counted: [
      { query: 'oak bench', clicks: 3, impressions: 90 },
      { query: 'garden bench', clicks: 1, impressions: 200 },
    ],
    seen: [{ query: 'OAK BENCH', place: 7, seenAt }],
    title: 'Oak bench – Shop',
    phrases: ['oak bench', 'solid oak'],
  });
  expect(found).toEqual([
    {
      keyword: 'Oak bench',
      form: 'oak bench',
      signs: ['chosen', 'tracked', 'search-console', 'seen', 'title', 'phrase'],
      place: 4,
      own: { clicks: 3, impressions: 90 },
    },
    {
      keyword: 'garden bench',
      form: 'garden bench',
      signs: ['search-console'],
      place: null,
      own: { clicks: 1, impressions: 200 },
    },
    { keyword: 'solid oak', form: 'solid oak', signs: ['phrase'], place: null, own: null },
  ]);
});

test.each([
  ['Oak benches | Shop of benches', ['oak benches']],
  ['How to oil an oak bench: a guide', ['how to oil an oak bench']],
  ['Shop - Oak', ['shop']],
  ['A title that has far more words than anybody would ever type', []],
  ['  ', []],
])('the title %s', (title, expected) => {
  expect(likelyKeywords({ ...nothing, title }).map(({ keyword }) => keyword)).toEqual(expected);
});

test('a page without a sign has no keyword', () => {
  expect(likelyKeywords(nothing)).toEqual([]);
});

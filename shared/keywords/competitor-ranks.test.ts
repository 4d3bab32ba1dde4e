import { expect, it } from 'vitest';

import { mergeCompetitors, type CompetitorRanks } from './competitor-ranks.ts';

it.each<[string, CompetitorRanks, number, Parameters<typeof mergeCompetitors>[2], CompetitorRanks]>([
  ['what the first page says', {}, 0, { competitors: { a: 3, b: null }, from: 1, to: 10 }, { a: 3, b: null }],
  ['the later look at the same page', { a: 3 }, 10, { competitors: { a: 5 }, from: 1, to: 10 }, { a: 5 }],
  ['that one left the page', { a: 3 }, 10, { competitors: { a: null }, from: 1, to: 10 }, { a: null }],
  ['the better of two places', { a: 3 }, 10, { competitors: { a: 12 }, from: 11, to: 20 }, { a: 3 }],
  ['the second page after the first', { a: null }, 10, { competitors: { a: 12 }, from: 11, to: 20 }, { a: 12 }],
  ['a place that the first page does not deny', { a: 12 }, 0, { competitors: { a: null }, from: 1, to: 10 }, { a: 12 }],
  [
    'a place that the second page does not deny',
    { a: 3 },
    10,
    { competitors: { a: null }, from: 11, to: 20 },
    { a: 3 },
  ],
  ['nothing of one that is missing on a second page alone', {}, 0, { competitors: { a: null }, from: 11, to: 20 }, {}],
  ['what was known of one that is looked for no more', { a: 3 }, 10, { competitors: {}, from: 1, to: 10 }, { a: 3 }],
])('a day knows %s', (_name, known, depth, seen, expected) => {
  expect(mergeCompetitors(known, depth, seen)).toEqual(expected);
});

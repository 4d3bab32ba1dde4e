import { expect, it } from 'vitest';

import { verdictTexts } from '../texts/verdict-texts.data.ts';
import type { AuditReport } from './report.ts';
import { sayIndexing } from './say-indexing.ts';

it.each<[string, Partial<AuditReport['summary']>, string]>([
  ['names itself', { indexable: 'yes', canonical: 'https://tea.example/a' }, 'Indexable'],
  ['is not there', { indexable: 'yes', canonical: null }, 'Indexable'],
  [
    'names another page',
    { indexable: 'yes', canonical: 'https://tea.example/b' },
    'Indexable, but its canonical names another page',
  ],
  [
    'names another page, and nobody could look',
    { indexable: 'unknown', canonical: 'https://tea.example/b' },
    'Indexability not fully checked',
  ],
  [
    'names another page of one that is kept out',
    { indexable: 'no', canonical: 'https://tea.example/b' },
    'Not indexable',
  ],
])('a page whose canonical %s', (_, summary, expected) => {
  const report = { url: 'https://tea.example/a', outcomes: [], summary: { blockedBy: [], status: 200, ...summary } };
  // Safe: these are the fields that the sentence is made of.
  expect(sayIndexing(report as unknown as AuditReport, (key) => verdictTexts[key])).toBe(expected);
});

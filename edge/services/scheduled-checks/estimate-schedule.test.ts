import { describe, expect, it } from 'vitest';

import { createDataForSeo } from '../../providers/serp/dataforseo/create-dataforseo.ts';
import { depthOfRun } from './depth-of-run.ts';
import { estimateSchedule, type PricedKeyword } from './estimate-schedule.ts';

const { queue } = createDataForSeo({ login: '', password: '', fetch: () => Promise.reject(new Error('not asked')) });
const keyword = (position: number | null, text = 'tea'): PricedKeyword => ({
  isFavourite: false,
  recent: [],
  position,
  request: { keyword: text, country: 'de', language: 'de', device: 'desktop' },
});
/** 30.4 days, of which 4.34 are full. */
const full = 30.4 / 7;

describe('the price of a schedule', () => {
  it.each([
    ['is nothing while it is off', 'off', [keyword(3)], 0],
    [
      'of a keyword on page one is two pages a day and all of them once a week',
      'daily',
      [keyword(3)],
      (30.4 - full) * 1_050 + full * 1_500,
    ],
    ['of a keyword that was not found is one page a day', 'daily', [keyword(null)], (30.4 - full) * 600 + full * 1_500],
    ['once a week is all pages each time', 'weekly', [keyword(3)], full * 1_500],
    ['adds up', 'weekly', [keyword(3), keyword(null)], 2 * full * 1_500],
    ['is five times as much with a search operator', 'weekly', [keyword(3, 'site:tea.example tea')], full * 7_500],
  ] as const)('%s', (_name, cadence, keywords, micros) => {
    expect(queue && estimateSchedule(keywords, { cadence, fullDepth: 30 }, queue)).toBe(Math.ceil(micros));
  });
});

describe('the depth of a run', () => {
  const runAt = new Date('2026-11-20T12:00:00.000Z');
  const daysAgo = (days: number) => new Date(runAt.getTime() - days * 86_400_000);
  it.each([
    ['never searched', 3, null, 50],
    ['searched wholly a week ago', 3, daysAgo(7), 50],
    ['on the first page', 10, daysAgo(1), 20],
    ['on the second page', 11, daysAgo(1), 30],
    ['at the end of the schedule', 48, daysAgo(1), 50],
    ['beyond the schedule', 88, daysAgo(1), 50],
    ['not found', null, daysAgo(1), 10],
  ])('of a keyword %s', (_name, position, fullSearchAt, depth) => {
    expect(depthOfRun({ position }, 50, { fullSearchAt, runAt })).toBe(depth);
  });
});

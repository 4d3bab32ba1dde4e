import { describe, expect, test } from 'vitest';

import { fittingColumns } from '#extension/ui/fitting-columns.ts';
import { english } from '#shared/kernel/translation.ts';
import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import { IdeaSet } from '#shared/research/suggestions/idea-set.ts';

import { columnName, ideaColumns } from './idea-columns.ts';
import { filterIdeas, type IdeaFilter, noFilter } from './idea-filter.ts';
import { ideaRows, trackedPositions } from './idea-row.ts';
import { ideasAsCells, ideasAsCsv } from './ideas-as-table.ts';
import { numberColumnId, numberColumns } from './number-columns.ts';
import { planRequests } from './plan-requests.ts';
import { readTags } from './read-tags.ts';

const seenAt = '2026-11-30T10:00:00.000Z';
const columns = ideaColumns({
  say: (id) => id,
  intentName: (intent) => intent,
  featureName: (type) => type,
  date: (day) => day.slice(0, 10),
});

const set = new IdeaSet();
set.addAnswer({
  source: 'wikipedia',
  expansion: { kind: 'seed', text: 'tea' },
  suggestions: ['tea pot', 'buy tea', 'what is tea'],
  opened: 0,
  seenAt,
});
set.addKeywords(['=cmd tea'], 'list', seenAt);
const rows = ideaRows(
  set.list(),
  new Map([['tea pot', 4]]),
  new Map([
    ['tea pot', ['images', 'paid']],
    ['buy tea', []],
  ]),
);

function keptBy(filter: Partial<IdeaFilter>): readonly string[] {
  const kept = filterIdeas(rows, { ...noFilter, ...filter }, columns);
  if (!kept.ok) throw new Error(kept.failure.detail);
  return kept.value.map(({ keyword }) => keyword);
}

describe('the table of ideas', () => {
  test.each([
    [{}, ['tea pot', 'buy tea', 'what is tea', '=cmd tea']],
    [{ intents: new Set(['transactional'] as const) }, ['buy tea']],
    [{ intents: new Set(['informational'] as const) }, ['what is tea']],
    [{ intents: new Set(['unknown'] as const) }, ['tea pot', '=cmd tea']],
    [{ feature: 'images' }, ['tea pot']],
    [{ feature: 'video' }, []],
    [{ kind: 'seed' }, ['tea pot', 'buy tea', 'what is tea']],
    [{ ranges: { strength: { from: 85, to: null } } }, ['tea pot', 'buy tea']],
    [{ ranges: { words: { from: 3, to: 3 } } }, ['what is tea']],
    [{ ranges: { position: { from: 1, to: 10 } } }, ['tea pot']],
    [{ contains: 'tea', excludes: 'cmd, what', pattern: 'pot$' }, ['tea pot']],
  ])('filter %#', (filter, expected) => {
    expect(keptBy(filter)).toEqual(expected);
  });

  test('a regular expression that cannot be read is told', () => {
    expect(filterIdeas(rows, { ...noFilter, pattern: '[' }, columns)).toMatchObject({ failure: { kind: 'syntax' } });
  });

  test('as many columns as there is room for, without hidden ones', () => {
    const fitting = fittingColumns(columns, ['intent'], 500, 208);
    expect(fitting.shown.map(({ id }) => id)).toEqual(['strength', 'position']);
    expect(fitting.squeezed.has('sources')).toBe(true);
    expect(fittingColumns(columns, [], Infinity, 208).shown).toHaveLength(columns.length);
  });

  test('exports hold every column, and nothing that a sheet would run', () => {
    expect(ideasAsCsv(rows, columns).split('\r\n')[1]).toBe(
      'tea pot,100,,4,Wikipedia,"images, paid",seed,2,1,3,2026-11-30T10:00:00.000Z',
    );
    expect(ideasAsCsv(rows, columns)).toContain("\r\n'=cmd tea,");
    expect(ideasAsCells(rows, columns).split('\n').at(-1)).toMatch(/^'=cmd tea\t\t/);
  });

  test('of a keyword that is tracked twice the better position counts', () => {
    const tracked = [{ position: 9 }, { position: 2 }, null].map((rank) => ({ keyword: 'Tea Pot', rank }));
    expect(trackedPositions(tracked).get('tea pot')).toBe(2);
  });
});

describe('numbers of sources', () => {
  const volume: KeywordMetric = {
    keyword: 'tea pot',
    metric: 'volume',
    value: { kind: 'range', from: 100, to: 1_000 },
    source: 'google-ads',
    place: { country: 'us', language: 'en', device: null },
    currency: null,
    months: [],
    about: null,
    observedAt: seenAt,
  };
  const none: KeywordMetric = { ...volume, metric: 'views', source: 'wikipedia', value: { kind: 'no-data' } };
  const numbers = new Map([['tea pot', new Map([volume, none].map((metric) => [numberColumnId(metric), metric]))]]);

  test('stand in a column for each number and source, compared by what they are at least', () => {
    const [first, second] = numberColumns(numbers, english);
    const [teaPot, buyTea] = rows;
    if (!first || !second || !teaPot || !buyTea) throw new Error('Something is missing.');
    expect(columnName(first)).toMatch(/^Searches · Google Ads/);
    expect(first.title).toMatch(/^Searches per month · Google Ads/);
    expect([first.valueOf(teaPot), first.show?.(teaPot), first.titleOf?.(teaPot)]).toEqual([
      100,
      '100–1K',
      'Google Ads, United States, en, Nov 30, 2026',
    ]);
    expect([second.valueOf(teaPot), second.show?.(teaPot)]).toEqual([null, 'no data']);
    expect([first.valueOf(buyTea), first.show?.(buyTea)]).toEqual([null, '']);
  });
});

test.each([
  [['wikipedia'], [], 1, 1],
  [['wikipedia'], ['digits'], 11, 6],
  // One host after the other, two of one host one after the other.
  [['google', 'youtube', 'bing'], ['digits'], 11, 11],
  [[], ['digits'], 11, 0],
] as const)('requests to %j with %j: %i in %i s', (sources, kinds, count, seconds) => {
  expect(planRequests(sources, kinds, { language: 'en', country: 'us' })).toEqual({ count, seconds });
});

test('tags are read each once', () => {
  expect(readTags(' shop, top,, shop ')).toEqual(['shop', 'top']);
});

import { describe, expect, it } from 'vitest';

import { noSettings } from '#extension/platform/storage/keyword-records.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

import { filterRows, noFilter, type RowFilter } from './filter-rows.ts';
import { type SortColumn, sortRows } from './sort-rows.ts';

function row(keyword: string, position: number | null | undefined, changes: Partial<KeywordRow> = {}): KeywordRow {
  const rank: KeywordRow['rank'] = {
    source: 'observation',
    status: position === null ? 'not-found' : 'ok',
    position: position ?? null,
    absolute: null,
    depth: 10,
    url: position ? `https://tea.example/${keyword}` : null,
    features: [],
    owned: [],
    checkedAt: '2026-11-20T10:00:00.000Z',
  };
  return {
    ...noSettings,
    key: keyword,
    domain: 'tea.example',
    keyword,
    engine: 'google',
    device: 'desktop',
    country: '',
    language: '',
    rank: position === undefined ? null : rank,
    changes: { last: null, sevenDays: null, thirtyDays: null },
    best: null,
    recent: [],
    remoteId: null,
    ...changes,
  };
}
const names = (rows: readonly KeywordRow[]) => rows.map(({ keyword }) => keyword).join(' ');
const rows = [
  row('d', undefined, { volume: 5, isFavourite: true }),
  row('c', null, { tags: ['shop'], device: 'mobile' }),
  row('b10', 12, { volume: 90, changes: { last: -2, sevenDays: null, thirtyDays: null } }),
  row('b9', 3, { note: 'Spring', changes: { last: 4, sevenDays: null, thirtyDays: null } }),
];

describe('sorting', () => {
  it.each<[SortColumn, boolean, string]>([
    ['position', false, 'b9 b10 c d'],
    ['position', true, 'b10 b9 c d'],
    ['keyword', false, 'b9 b10 c d'],
    ['keyword', true, 'd c b10 b9'],
    ['last', false, 'b9 b10 c d'],
    ['last', true, 'b10 b9 c d'],
    ['volume', false, 'b10 d b9 c'],
    ['favourite', false, 'd b9 b10 c'],
  ])('by %s (down: %s) leaves what is not known at the end', (column, isDown, expected) => {
    expect(names(sortRows(rows, { column, isDown }))).toBe(expected);
  });
});

describe('a filter', () => {
  it.each<[Partial<RowFilter>, string]>([
    [{}, 'd c b10 b9'],
    [{ tag: 'shop' }, 'c'],
    [{ device: 'desktop', isFavourite: true }, 'd'],
    [{ bucket: 'top20' }, 'b10'],
    [{ bucket: 'unknown' }, 'd'],
    [{ search: ' SPRING ' }, 'b9'],
    [{ search: 'example/b1' }, 'b10'],
    [{ engine: 'bing' }, ''],
    [{ isArchived: true }, ''],
  ])('%o keeps what fits', (change, expected) => {
    expect(names(filterRows(rows, { ...noFilter, ...change }))).toBe(expected);
  });
});

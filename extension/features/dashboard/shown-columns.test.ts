import { describe, expect, test } from 'vitest';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

import { shownColumns } from './shown-columns.ts';

type Parts = Pick<KeywordRow, 'best' | 'changes' | 'rank' | 'recent' | 'volume'>;

const noChanges = { last: null, sevenDays: null, thirtyDays: null };
const bare: Parts = { best: null, changes: noChanges, rank: null, recent: [], volume: null };

describe('shownColumns', () => {
  test('shows no column in which nothing stands; the intent of a keyword is judged from its words', () => {
    expect([...shownColumns(null, [row(bare)], 2_000).shown]).toEqual(['intent']);
    const moved = row({ ...bare, changes: { ...noChanges, last: -2 }, volume: 90 });
    expect([...shownColumns(null, [row(bare), moved], 2_000).shown].toSorted()).toEqual(['intent', 'last', 'volume']);
  });

  test('shows what was chosen, empty or not', () => {
    expect([...shownColumns(['volume', 'best'], [row(bare)], 2_000).shown].toSorted()).toEqual(['best', 'volume']);
  });

  test.each([
    [2_000, []],
    [600, ['features']],
    [460, ['features', 'page']],
    [320, ['features', 'page', 'best']],
  ])('at %i px leaves away and tells what has no room', (widthPx, squeezed) => {
    expect(shownColumns(['best', 'page', 'features'], [row(bare)], widthPx).squeezed).toEqual(squeezed);
  });
});

/** Only the parts that decide are there. */
function row(parts: Parts): KeywordRow {
  return parts as KeywordRow;
}

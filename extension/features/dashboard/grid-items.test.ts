import { expect, test } from 'vitest';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

import { gridItems } from './grid-items.ts';

test('a keyword stands under each of its tags, and those without one come last', () => {
  const rows = [row('bench', []), row('oak', ['wood', 'garden']), row('teak', ['wood'])];
  const lines = gridItems(rows, true).map((item) =>
    item.kind === 'row' ? item.row.keyword : `${item.tag} ${item.count}`,
  );
  expect(lines).toEqual(['garden 1', 'oak', 'wood 2', 'oak', 'teak', ' 1', 'bench']);
  const keys = gridItems(rows, true).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('not grouped, the rows stay as they are', () => {
  expect(gridItems([row('b', ['x']), row('a', [])], false).map(({ key }) => key)).toEqual(['b', 'a']);
});

/** Only the parts that decide are there. */
function row(keyword: string, tags: readonly string[]): KeywordRow {
  return { key: keyword, keyword, tags } as KeywordRow;
}

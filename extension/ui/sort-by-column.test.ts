import { expect, test } from 'vitest';

import { sortByColumn } from './sort-by-column.ts';

const rows = [
  { name: 'b', bytes: 20 },
  { name: 'a10', bytes: null },
  { name: '', bytes: 3 },
  { name: 'a9', bytes: 100 },
];
const columns = [
  { id: 'name', valueOf: (row: (typeof rows)[number]) => row.name },
  { id: 'bytes', valueOf: (row: (typeof rows)[number]) => row.bytes },
];
const sorted = (column: string, isDown: boolean): readonly (string | number | null)[] =>
  sortByColumn(rows, columns, { column, isDown }).map((row) => (column === 'name' ? row.name : row.bytes));

test('words are sorted as people read numbers in them, empty ones last in either direction', () => {
  expect(sorted('name', false)).toEqual(['a9', 'a10', 'b', '']);
  expect(sorted('name', true)).toEqual(['b', 'a10', 'a9', '']);
});

test('numbers are sorted by size, unknown ones last in either direction', () => {
  expect(sorted('bytes', false)).toEqual([3, 20, 100, null]);
  expect(sorted('bytes', true)).toEqual([100, 20, 3, null]);
});

test('without a column rows stay as they came', () => {
  expect(sortByColumn(rows, columns, undefined)).toBe(rows);
});

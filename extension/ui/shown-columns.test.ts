import { expect, it } from 'vitest';

import { shownColumns } from './shown-columns.ts';

interface Row {
  readonly alt: string;
  readonly size: number | null;
  readonly place: string;
}
const full: Row = { alt: 'An oak bench', size: 4, place: 'main' };
const columns = [
  { id: 'alt', valueOf: ({ alt }: Row) => alt },
  { id: 'size', width: '7rem', valueOf: ({ size }: Row) => size },
  { id: 'place', width: '8rem', valueOf: ({ place }: Row) => place },
];

it.each([
  ['all where there is room', [full], 400, ['alt', 'size', 'place']],
  ['without the last where there is too little', [full], 300, ['alt', 'size']],
  ['the one that needs the room alone', [full], 150, ['alt']],
  ['none that is empty all over', [{ ...full, size: null }], 400, ['alt', 'place']],
  ['zero is a value', [{ ...full, size: 0 }], 400, ['alt', 'size', 'place']],
  ['all of a table without rows', [], 400, ['alt', 'size', 'place']],
])('%s', (_what, rows, widthPx, expected) => {
  expect(shownColumns(columns, rows, widthPx, 16).map(({ id }) => id)).toEqual(expected);
});

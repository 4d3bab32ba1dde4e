import { writeCsv } from '#shared/kernel/csv.ts';

import type { IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';

/** CSV (RFC 4180) with every column, whatever the screen has room for; what is not known is empty. */
export function ideasAsCsv(rows: readonly IdeaRow[], columns: readonly IdeaColumn[]): string {
  return writeCsv([['keyword', ...columns.map(({ id }) => id)], ...rows.map((row) => cellsOf(row, columns))]);
}

/** The same as what sheets take from the clipboard: tabs between cells. */
export function ideasAsCells(rows: readonly IdeaRow[], columns: readonly IdeaColumn[]): string {
  const lines = [['keyword', ...columns.map(({ id }) => id)], ...rows.map((row) => cellsOf(row, columns))];
  return lines.map((cells) => cells.map((cell) => pasteable(cell)).join('\t')).join('\n');
}

function cellsOf(row: IdeaRow, columns: readonly IdeaColumn[]): (string | number | null)[] {
  return [row.keyword, ...columns.map((column) => column.valueOf(row))];
}

/** A text that a sheet would run as a formula gets an apostrophe before it (OWASP, CSV injection, checked 2026-11). */
function pasteable(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const text = (cell ?? '').replaceAll(/\s+/gu, ' ');
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

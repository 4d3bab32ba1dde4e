import { withoutUnseen } from './without-unseen.ts';
import type { Cell, ToolAnswer, ToolRow } from './tool-answer.ts';

/** A text of a page says what it has to say in so many characters. */
const mostChars = 300;

/**
 * The answer in at most so many bytes of JSON: texts cut, then rows left out from the end. `total` still says how many there
 * are. Signs that nobody sees are taken out: they hide orders to a model from the user who reads the same row.
 */
export function fitAnswer(answer: ToolAnswer, maxBytes: number): ToolAnswer {
  const rows = answer.rows.map(shortRow);
  const fixed = { ...answer, summary: shortRow(answer.summary) };
  const encoder = new TextEncoder();
  let left = maxBytes - encoder.encode(JSON.stringify({ ...fixed, rows: [] })).length;
  const kept: ToolRow[] = [];
  for (const row of rows) {
    left -= encoder.encode(JSON.stringify(row)).length + 1;
    if (left < 0) break;
    kept.push(row);
  }
  return { ...fixed, rows: kept };
}

function shortRow(row: ToolRow): ToolRow {
  const values = Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, shortCell(value)]));
  return { ...row, id: withoutUnseen(row.id), values };
}

function shortCell(value: Cell | undefined): Cell | undefined {
  if (typeof value !== 'string') return value;
  const seen = withoutUnseen(value);
  return seen.length > mostChars ? `${seen.slice(0, mostChars).toWellFormed()}…` : seen;
}

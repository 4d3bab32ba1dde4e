import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { isCountName } from './count-names.ts';
import type { DatedValue } from './dated-series.ts';
import { dayReader, isDate } from './read-csv-days.ts';
import { type FractionSign, numberReader } from './read-csv-numbers.ts';

/** A column of numbers with the dates of its lines. */
export interface SeriesColumn {
  /** Its heading; its number, from 1, where the file has none. */
  readonly name: string;
  readonly points: readonly DatedValue[];
}

/** `line` counts from 1. */
export interface BadLine {
  readonly line: number;
  readonly seen: string;
}

/** Why no series is read. */
export type CsvSeriesFault =
  | { readonly code: 'empty' | 'no-date' | 'no-number' | 'ambiguous-date' | 'ambiguous-number' }
  | ({ readonly code: 'bad-line' } & BadLine);

/**
 * The series of a CSV file: dates are in the first column whose first value is one, each further column that begins with
 * a number is a series. Commas, semicolons and tabs part columns; a first line without a date is the heading. Cells
 * without a number are left out where they are empty, and a fault otherwise; so is less than nothing of what is counted.
 * With `onBadLine` such lines are told and left out, and the rest is read.
 */
export function readSeriesCsv(
  text: string,
  onBadLine?: (bad: BadLine) => void,
): Result<readonly SeriesColumn[], CsvSeriesFault> {
  const rows = parseRows(text);
  if (!rows.ok) return rows;
  const [heading] = rows.value;
  const hasHeading = heading !== undefined && !heading.cells.some(isDate);
  const body = rows.value.slice(hasHeading ? 1 : 0);
  const sample = (onBadLine && body.find(({ cells }) => cells.some(isDate))) ?? body[0];
  if (!sample) return err({ code: 'empty' });
  const dateAt = sample.cells.findIndex(isDate);
  if (dateAt < 0) return err({ code: 'no-date' });
  const readDay = dayReader(body.map(({ cells }) => cells[dateAt] ?? ''));
  if (readDay === 'ambiguous') return err({ code: 'ambiguous-date' });
  const bad = new Map<number, BadLine>();
  const note = ({ cells, line }: Row): void =>
    void bad.set(line, bad.get(line) ?? { line, seen: cells.join(' ').slice(0, 100) });
  if (hasHeading && heading.cells.length < sample.cells.length) note(heading);
  for (const row of body) if (readDay(row.cells[dateAt] ?? '') === undefined) note(row);
  const usual = usualFractionSign(delimiterOf(text), sample.cells[dateAt] ?? '');
  const columns: SeriesColumn[] = [];
  for (const column of sample.cells.keys()) {
    const name = (hasHeading ? heading.cells[column] : undefined) ?? String(column + 1);
    const cells = body.map((row) => row.cells[column] ?? '');
    if (column === dateAt) continue;
    const readNumber = numberReader(cells, usual);
    if (readNumber === 'ambiguous') return err({ code: 'ambiguous-number' });
    if (!isOfNumbers(cells, readNumber, onBadLine !== undefined)) continue;
    const points: DatedValue[] = [];
    for (const row of body) {
      const cell = row.cells[column] ?? '';
      if (cell === '') continue;
      const [day, value] = [readDay(row.cells[dateAt] ?? ''), readNumber(cell)];
      if (day !== undefined && value !== undefined && !(value < 0 && isCountName(name))) points.push({ day, value });
      else if (onBadLine) note(row);
      else {
        const seen = `${row.cells[dateAt] ?? ''} ${cell}`.slice(0, 100);
        return err({ code: 'bad-line', line: row.line, seen });
      }
    }
    columns.push({ name, points });
  }
  if (onBadLine) for (const each of bad.values()) onBadLine(each);
  return columns.length === 0 ? err({ code: 'no-number' }) : ok(columns);
}

/** By its first value; where bad lines are left out, by most of them: the first may be one. */
function isOfNumbers(
  cells: readonly string[],
  readNumber: (cell: string) => number | undefined,
  byMost: boolean,
): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (!byMost) return readNumber(filled[0] ?? '') !== undefined;
  return filled.filter((cell) => readNumber(cell) !== undefined).length * 2 > filled.length;
}

/** `line`: that on which it ends, as an editor counts. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function parseRows(text: string): Result<readonly Row[], CsvSeriesFault> {
  try {
    const lines: number[] = [];
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      on_record: (record: string[], context) => {
        lines.push(context.lines);
        return record;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return ok(rows.map((cells, at) => ({ cells, line: lines[at] ?? at + 1 })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return err({ code: 'bad-line', line: Number(error['lines'] ?? 1), seen: error.message.slice(0, 100) });
  }
}

/** The one of tab, semicolon and comma that the first line has; decimal commas come with semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  return ['\t', ';'].find((each) => line.includes(each)) ?? ',';
}

/** The comma in files with semicolons or dates like 30.11.2026, the point in files with commas; tabs tell nothing. */
function usualFractionSign(delimiter: string, date: string): FractionSign | undefined {
  if (delimiter === ';' || /^\d{1,2}\.\d{1,2}\.\d{4}/.test(date)) return ',';
  return delimiter === ',' ? '.' : undefined;
}

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
export type CsvSeriesFault =
  | { readonly code: 'empty' | 'no-date' | 'no-number' | 'ambiguous-date' | 'ambiguous-number' }
  | { readonly code: 'bad-line'; readonly line: number; readonly seen: string };

/**
 * The series of a CSV file: dates are in the first column whose first value is one, each further column that begins with
 * a number is a series. Commas, semicolons and tabs part columns; a first line without a date is the heading. Cells
 * without a number are left out where they are empty, and a fault otherwise; so is less than nothing of what is counted.
 */
export function readSeriesCsv(text: string): Result<readonly SeriesColumn[], CsvSeriesFault> {
  const rows = parseRows(text);
  if (!rows.ok) return rows;
  const [heading = []] = rows.value;
  const hasHeading = !heading.some(isDate);
  const body = rows.value.slice(hasHeading ? 1 : 0);
  const [sample] = body;
  if (!sample) return err({ code: 'empty' });
  const dateAt = sample.findIndex(isDate);
  if (dateAt < 0) return err({ code: 'no-date' });
  const readDay = dayReader(body.map((row) => row[dateAt] ?? ''));
  if (readDay === 'ambiguous') return err({ code: 'ambiguous-date' });
  const usual = usualFractionSign(delimiterOf(text), sample[dateAt] ?? '');
  const columns: SeriesColumn[] = [];
  for (const column of sample.keys()) {
    const cells = body.map((row) => row[column] ?? '');
    if (column === dateAt) continue;
    const readNumber = numberReader(cells, usual);
    if (readNumber === 'ambiguous') return err({ code: 'ambiguous-number' });
    const [first = ''] = cells.filter((cell) => cell !== '');
    if (readNumber(first) === undefined) continue;
    const points: DatedValue[] = [];
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue;
      const date = body[index]?.[dateAt] ?? '';
      const [day, value] = [readDay(date), readNumber(cell)];
      if (day === undefined || value === undefined || (value < 0 && isCountName(heading[column]))) {
        return err({ code: 'bad-line', line: index + (hasHeading ? 2 : 1), seen: `${date} ${cell}`.slice(0, 100) });
      }
      points.push({ day, value });
    }
    columns.push({ name: hasHeading ? (heading[column] ?? '') : String(column + 1), points });
  }
  return columns.length === 0 ? err({ code: 'no-number' }) : ok(columns);
}

function parseRows(text: string): Result<readonly (readonly string[])[], CsvSeriesFault> {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return ok(rows);
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

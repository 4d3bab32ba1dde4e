import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { dayOf } from '#shared/kernel/day.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { DatedValue } from './dated-series.ts';

export interface ReadSeries {
  /** Heading of the column that was read; empty where the file has none. */
  readonly name: string;
  readonly points: readonly DatedValue[];
}

/** `line` counts from 1. */
export type CsvSeriesFault =
  | { readonly code: 'empty' | 'no-date' | 'no-number' }
  | { readonly code: 'bad-line'; readonly line: number; readonly seen: string };

/**
 * A series out of a CSV file: the first column whose first value is a date (`2026-11-30`, `2026/11/30`, `2026-11`,
 * `30.11.2026`), and the first other one with a number. Commas, semicolons and tabs part columns; a first line without a
 * date is the heading. Lines without a number are left out, others that cannot be read are a fault.
 */
export function readSeriesCsv(text: string): Result<ReadSeries, CsvSeriesFault> {
  const rows = parseRows(text);
  if (!rows.ok) return rows;
  const isHeading = rows.value[0]?.every((cell) => readDay(cell) === undefined) === true;
  const body = rows.value.slice(isHeading ? 1 : 0);
  const [sample] = body;
  if (!sample) return err({ code: 'empty' });
  const dateAt = sample.findIndex((cell) => readDay(cell) !== undefined);
  if (dateAt < 0) return err({ code: 'no-date' });
  const valueAt = sample.findIndex((cell, index) => index !== dateAt && readNumber(cell) !== undefined);
  if (valueAt < 0) return err({ code: 'no-number' });
  const points: DatedValue[] = [];
  for (const [index, row] of body.entries()) {
    const [date = '', number = ''] = [row[dateAt], row[valueAt]];
    if (number.trim() === '') continue;
    const [day, value] = [readDay(date), readNumber(number)];
    if (day === undefined || value === undefined) {
      return err({ code: 'bad-line', line: index + (isHeading ? 2 : 1), seen: `${date} ${number}`.slice(0, 100) });
    }
    points.push({ day, value });
  }
  return ok({ name: isHeading ? (rows.value[0]?.[valueAt] ?? '') : '', points });
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

function readDay(cell: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ].*)?$/.exec(cell);
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3] ?? '1'] : german ? [german[3], german[2], german[1]] : [];
  if (year === undefined) return undefined;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(ms);
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? dayOf(ms) : undefined;
}

/** `1234.5`, also with a comma in place of the point, a percent sign, or spaces between thousands. */
function readNumber(cell: string): number | undefined {
  const plain = cell.replace(/[\s\u00a0\u202f%]/g, '').replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

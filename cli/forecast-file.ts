import { z } from 'zod';

import { addSteps, evenSeries, type Gaps, seasonOf, type SeriesFault } from '#shared/forecast/dated-series.ts';
import type { Engine } from '#shared/forecast/engines.ts';
import { forecast } from '#shared/forecast/forecast.ts';
import {
  type BadLine,
  type CsvSeriesFault,
  readSeriesCsv,
  type SeriesColumn,
} from '#shared/forecast/read-series-csv.ts';

import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

export interface ForecastFileOptions {
  readonly engine: Engine;
  readonly horizon: number;
  readonly gaps: Gaps;
  readonly end: (code: number) => void;
}

/**
 * Forecasts the series of a file: CSV with dates and numbers, or a JSON object with `date` and `value` a line. Prints a JSON
 * object for each column of numbers. Lines that cannot be read are named and left out, and the exit code says so.
 */
export function forecastFile(text: string, { print, tell }: CliIo, options: ForecastFileOptions): void {
  const { end, engine, gaps, horizon } = options;
  const bad: BadLine[] = [];
  const read = readSeriesCsv(/^\s*\{/.test(text) ? csvOfJsonLines(text, bad) : text, (line) => bad.push(line));
  for (const { line, seen } of bad.toSorted((a, b) => a.line - b.line))
    tell(`Line ${line} is left out: it cannot be read as a date and a number: ${seen}\n`);
  if (bad.length > 0) end(exitCodes.usage);
  if (!read.ok) throw new UsageError(faults[read.failure.code]);
  for (const column of read.value) {
    const said = forecastColumn(column, engine, horizon, gaps);
    if ('fault' in said) end(exitCodes.usage);
    print(`${JSON.stringify({ column: column.name, ...said })}\n`);
  }
}

function forecastColumn({ points }: SeriesColumn, engine: Engine, horizon: number, gaps: Gaps): object {
  const even = evenSeries(points, gaps);
  if (!even.ok)
    return { fault: seriesFaults[even.failure.code], ...('day' in even.failure && { day: even.failure.day }) };
  const { filled, first, spacing, values } = even.value;
  const made = forecast({ values, period: seasonOf[spacing], horizon }, engine);
  const next = addSteps(first, values.length, spacing);
  return { model: engine.version, spacing, first, values: values.length, filled: filled.length, next, ...made };
}

const dated = z.looseObject({ value: z.union([z.number(), z.string()]) });

/** Its lines in their places, so that a bad one is named by its number. */
function csvOfJsonLines(text: string, bad: BadLine[]): string {
  const lines = text.split(/\r?\n/).map((line, index): string => {
    if (line.trim() === '') return '';
    const found = dated.safeParse(parsed(line));
    const date = found.success ? (found.data['date'] ?? found.data['day']) : undefined;
    if (found.success && typeof date === 'string') return `${date},${found.data.value}`;
    bad.push({ line: index + 1, seen: line.slice(0, 100) });
    return '';
  });
  return lines.join('\n');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const faults: Readonly<Record<CsvSeriesFault['code'], string>> = {
  empty: 'There is no line with a date and a number.',
  'no-date': 'No column has dates: write them as 2026-11-30.',
  'no-number': 'No column beside the dates has numbers.',
  'ambiguous-date': 'The dates can be read in two ways (03/04/2026): write them as 2026-04-03.',
  'ambiguous-number': 'The numbers can be read in two ways (1,234): write them without signs between thousands.',
  'bad-line': 'The file is no CSV.',
};

const seriesFaults: Readonly<Record<SeriesFault['code'], string>> = {
  'too-few': 'fewer than two values',
  'too-many-gaps': 'more days without a value than with one',
  twice: 'two values for one day',
};

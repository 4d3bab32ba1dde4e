import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { foldSpace } from '#shared/kernel/fold-space.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { KeywordSourceId } from '../sources/source-catalog.ts';
import type { KeywordMetric, MetricPlace, MetricValue } from './keyword-metric.ts';
import { type MetricColumn, type MetricFile, metricFiles } from './metric-files.data.ts';
import { monthSeries } from './month-series.ts';
import { readMetricNumber, readMetricValue } from './read-metric-number.ts';

/** What a file does not say by itself. */
interface FileContext {
  readonly place: MetricPlace;
  /** ISO 8601; lines that say when they were observed have their own. */
  readonly observedAt: string;
}

export interface ReadMetricsFile {
  readonly source: KeywordSourceId;
  readonly metrics: readonly KeywordMetric[];
}

export type MetricsFileFault = 'empty' | 'broken' | 'unknown-vendor';

/** Google Ads puts a title and a range of days above its headings. */
const mostLinesAbove = 5;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Numbers of a vendor's file, which its headings tell apart from others. Each keyword once: its first line counts. */
export function readMetricsCsv(text: string, context: FileContext): Result<ReadMetricsFile, MetricsFileFault> {
  const rows = parseRows(text);
  if (!rows) return err('broken');
  if (rows.length === 0) return err('empty');
  for (const [at, row] of rows.slice(0, mostLinesAbove).entries()) {
    const headings = row.map((heading) => foldSpace(heading).toLowerCase());
    const file = metricFiles.find(({ keyword, marks }) =>
      [keyword, ...marks].every((mark) => headings.some((heading) => mark.test(heading))),
    );
    if (file) return ok({ source: file.source, metrics: readLines(file, headings, rows.slice(at + 1), context) });
  }
  return err('unknown-vendor');
}

function readLines(
  file: MetricFile,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  context: FileContext,
): readonly KeywordMetric[] {
  const find = (mark: RegExp): number => headings.findIndex((heading) => mark.test(heading));
  const [keywordAt, currencyAt, countryAt, updateAt] = [
    find(file.keyword),
    find(/^currency$/),
    find(/^country(?: code)?$/),
    find(/^last update$/),
  ];
  const columns = file.columns.flatMap((column) => {
    const at = find(column.heading);
    return at < 0 ? [] : [{ column, at, toAt: column.upTo ? find(column.upTo) : -1, heading: headings[at] ?? '' }];
  });
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? ''));
    const keyword = foldSpace(cell(keywordAt).normalize('NFC')).toLowerCase();
    if (keyword === '' || seen.has(keyword)) return [];
    seen.add(keyword);
    const country = /^[a-z]{2}$/i.test(cell(countryAt)) ? cell(countryAt).toLowerCase() : context.place.country;
    const known = {
      keyword,
      source: file.source,
      place: { ...context.place, country },
      observedAt: readTime(cell(updateAt)) ?? context.observedAt,
    };
    return columns.map(({ at, column, heading, toAt }) => ({
      ...known,
      metric: column.metric,
      value: scaled(withEnd(readMetricValue(cell(at)), cell(toAt)), column),
      currency: column.metric === 'cpc' ? (currencyIn(heading) ?? (cell(currencyAt) || file.currency)) : null,
      months: column.metric === 'volume' ? monthsOf(headings, row) : [],
      about: column.about ?? null,
    }));
  });
}

function withEnd(value: MetricValue, end: string): MetricValue {
  const to = readMetricNumber(end);
  if (value.kind !== 'exact' || to === undefined || to === value.value) return value;
  return { kind: 'range', from: Math.min(value.value, to), to: Math.max(value.value, to) };
}

function scaled(value: MetricValue, { scale = 1 }: MetricColumn): MetricValue {
  switch (value.kind) {
    case 'no-data':
      return value;
    case 'range':
      return { kind: 'range', from: value.from * scale, to: value.to * scale };
    case 'exact':
    case 'at-least':
      return { ...value, value: value.value * scale };
  }
}

function currencyIn(heading: string): string | undefined {
  return /\(([a-z]{3})\)$/.exec(heading)?.[1]?.toUpperCase();
}

/** Columns like `searches: nov 2025`. */
function monthsOf(headings: readonly string[], row: readonly string[]): KeywordMetric['months'] {
  return monthSeries(
    headings.flatMap((heading, at) => {
      const [, name = '', year = ''] = /^searches: ([a-z]{3})[a-z]* (\d{4})$/.exec(heading) ?? [];
      const value = readMetricNumber(row[at] ?? '');
      const month = monthNames.indexOf(name) + 1;
      return month === 0 || value === undefined ? [] : [{ year: Number(year), month, value }];
    }),
  );
}

/** As ISO 8601; undefined for what no machine can be sure of, like `03/04/2026`. */
function readTime(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const ms = Date.parse(text.length === 10 ? text : `${text.slice(0, 19).replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** Undefined for what is no table at all. */
function parseRows(text: string): readonly (readonly string[])[] | undefined {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

/** The one that the first lines have most of: titles above the headings have none. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, mostLinesAbove).join('\n');
  const counts = ['\t', ';', ','].map((each) => ({ each, count: head.split(each).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.each ?? ',';
}

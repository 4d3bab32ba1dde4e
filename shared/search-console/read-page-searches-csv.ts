import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { foldSpace } from '#shared/kernel/fold-space.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import { type PageSearches, sumPageSearches } from './page-searches.ts';

/** `line` counts from 1; `seen` is what stands there. */
export type PageSearchesFault =
  | { readonly code: 'no-columns' | 'empty' | 'broken' }
  | { readonly code: 'bad-line'; readonly line: number; readonly seen: string };

const headings = {
  page: /^(?:(?:top )?pages?|landing page|url|address)$/,
  query: /^(?:(?:top )?quer(?:y|ies)|keyword)$/,
  clicks: /^clicks$/,
  impressions: /^impressions$/,
} as const;

/**
 * Pages with their clicks and impressions, and the queries that led to them where the file has such a column: an export
 * of Search Console's pages ("Top pages", "Clicks", "Impressions"), or of its API by query and page. Numbers may have
 * commas between thousands. Lines without a web address are a fault.
 */
export function readPageSearchesCsv(text: string): Result<readonly PageSearches[], PageSearchesFault> {
  const rows = parseRows(text);
  if (!rows) return err({ code: 'broken' });
  const [heading = [], ...lines] = rows;
  const columns = columnsOf(heading) ?? (isExport(lines) ? exportColumns : undefined);
  if (!columns) return err({ code: 'no-columns' });
  const { clicksAt, impressionsAt, pageAt, queryAt } = columns;
  const read: PageSearches[] = [];
  for (const [index, row] of lines.entries()) {
    const page = row[pageAt] ?? '';
    const clicks = wholeNumber(row[clicksAt]);
    const impressions = wholeNumber(row[impressionsAt]);
    if (!parseUrl(page) || clicks === undefined || impressions === undefined)
      return err({ code: 'bad-line', line: index + 2, seen: row.join(' ').slice(0, 100) });
    read.push({ page, query: queryAt < 0 ? null : foldSpace(row[queryAt] ?? ''), clicks, impressions });
  }
  return read.length === 0 ? err({ code: 'empty' }) : ok(sumPageSearches(read));
}

interface Columns {
  readonly pageAt: number;
  /** -1: there is none. */
  readonly queryAt: number;
  readonly clicksAt: number;
  readonly impressionsAt: number;
}

function columnsOf(heading: readonly string[]): Columns | undefined {
  const names = heading.map((name) => foldSpace(name).toLowerCase());
  const at = (mark: RegExp): number => names.findIndex((name) => mark.test(name));
  const [pageAt, clicksAt, impressionsAt] = [at(headings.page), at(headings.clicks), at(headings.impressions)];
  if (pageAt < 0 || clicksAt < 0 || impressionsAt < 0) return undefined;
  return { pageAt, queryAt: at(headings.query), clicksAt, impressionsAt };
}

/** Exports have their headings in the language of their user, and always these columns: page, clicks, impressions, CTR, position. */
const exportColumns: Columns = { pageAt: 0, queryAt: -1, clicksAt: 1, impressionsAt: 2 };

function isExport(lines: readonly (readonly string[])[]): boolean {
  return (
    lines.length > 0 &&
    lines.every(([page = '', , , share = '']) => parseUrl(page) !== undefined && /^\d[\d.,]*\s?%$/u.test(share))
  );
}

function wholeNumber(cell = ''): number | undefined {
  return /^\d+$|^\d{1,3}(?:,\d{3})+$/.test(cell) ? Number(cell.replaceAll(',', '')) : undefined;
}

/** Undefined for what is no table. */
function parseRows(text: string): readonly (readonly string[])[] | undefined {
  try {
    const [line = ''] = text.split(/\r?\n/, 1);
    const delimiter = ['\t', ';'].find((each) => line.includes(each)) ?? ',';
    const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
    const rows: string[][] = parse(text, options);
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

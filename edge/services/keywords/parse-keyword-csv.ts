import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { z } from 'zod';

import { maxImportLines } from '#shared/api/endpoints/keywords.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { keywordColumns } from '#shared/keywords/keyword-columns.ts';

import type { NewKeyword } from './new-keyword-row.ts';

/** Faults that are named one by one; a file with more is wrong as a whole. */
const maxFaults = 100;

const records = z.array(z.record(z.string(), z.string()));

/**
 * Reads a CSV file with a header (RFC 4180, or with semicolons). Throws `invalid_request` with each wrong line: a file
 * is taken whole or not at all.
 */
export function parseKeywordCsv(csv: string): readonly NewKeyword[] {
  const { header, rows } = readRecords(csv);
  const columnFaults = faultsOfHeader(header);
  if (columnFaults.length > 0) refuse(columnFaults);
  if (rows.length === 0) refuse([{ line: 1, message: 'has no keyword: the file needs a header and a line' }]);
  if (rows.length > maxImportLines) {
    refuse([{ line: maxImportLines + 1, message: `is too many: import at most ${maxImportLines} lines at once` }]);
  }
  const faults: Fault[] = [];
  const parsed = rows.flatMap((row, at) => {
    const result = keywordColumns.safeParse(row);
    if (result.success) {
      const { favourite, target_url: targetUrl, ...rest } = result.data;
      return [{ ...rest, isFavourite: favourite, targetUrl }];
    }
    for (const { message, path } of result.error.issues) {
      faults.push({ line: at + 1, message: `${String(path[0] ?? 'line')} ${message}` });
    }
    return [];
  });
  if (faults.length > 0) refuse(faults);
  return parsed;
}

interface Fault {
  /** From 1, not counting the header, which is 0. */
  readonly line: number;
  readonly message: string;
}

interface Read {
  readonly header: readonly string[];
  readonly rows: z.infer<typeof records>;
}

function readRecords(csv: string): Read {
  let header: readonly string[] = [];
  try {
    const read: unknown = parse(csv, {
      bom: true,
      columns: (names: readonly string[]) => (header = names.map((name) => name.trim().toLowerCase())),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      trim: true,
      // One more than allowed, so that a file of a million lines costs no more than a large one.
      to: maxImportLines + 1,
    });
    return { header, rows: records.parse(read) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse([{ line: Math.max(1, Number(error['lines'] ?? 2) - 1), message: error.message }]);
  }
}

function faultsOfHeader(header: readonly string[]): Fault[] {
  const known = Object.keys(keywordColumns.shape);
  const unknown = header.filter((name) => !known.includes(name));
  const faults = unknown.map((name) => `column "${name}" is not one of ${known.join(', ')}`);
  if (!header.includes('keyword')) faults.unshift('column "keyword" is missing from the header');
  return faults.map((message) => ({ line: 0, message }));
}

function refuse(faults: readonly Fault[]): never {
  const details = faults
    .slice(0, maxFaults)
    .map(({ line, message }) => ({ path: line === 0 ? 'body.csv.header' : `body.csv.line ${line}`, message }));
  throw new AppError('invalid_request', {
    message: `Nothing was imported: ${faults.length} faults in the file. See \`details\` for the lines to correct.`,
    details,
  });
}

import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { z } from 'zod';

import { readCsvText } from '#shared/kernel/csv.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { keywordColumns, measuredColumns } from './keyword-columns.ts';

/** More lines than this are refused as a whole. */
export const maxImportLines = 10_000;

/** A line of an import. */
export interface KeywordLine extends Omit<z.infer<typeof keywordColumns>, 'favourite' | 'target_url'> {
  /** In the file, from 1, not counting the header. */
  readonly line: number;
  readonly isFavourite: boolean;
  readonly targetUrl: string | null;
}

/** What is wrong with a line. */
export interface CsvFault {
  /** From 1, not counting the header, which is 0. */
  readonly line: number;
  readonly message: string;
}

const records = z.array(z.object({ info: z.object({ lines: z.int() }), record: z.record(z.string(), z.string()) }));

/** Reads a CSV file with a header (RFC 4180, or with semicolons or tabs): all of its lines, or what is wrong with them. */
export function parseKeywordCsv(csv: string): Result<readonly KeywordLine[], readonly CsvFault[]> {
  const read = readRecords(csv);
  if (!read.ok) return read;
  const { header, rows } = read.value;
  const columnFaults = faultsOfHeader(header);
  if (columnFaults.length > 0) return err(columnFaults);
  if (rows.length === 0) return err([{ line: 1, message: 'has no keyword: the file needs a header and a line' }]);
  if (rows.length > maxImportLines) {
    const message = `is too many: import at most ${maxImportLines} lines at once`;
    return err([{ line: maxImportLines + 1, message }]);
  }
  const faults: CsvFault[] = [];
  const parsed = rows.flatMap(({ info, record }) => {
    const line = info.lines - 1;
    const result = keywordColumns.safeParse(withoutMeasured(record));
    if (result.success) {
      const { favourite, target_url: targetUrl, ...rest } = result.data;
      return [{ ...rest, line, isFavourite: favourite, targetUrl }];
    }
    for (const { message, path } of result.error.issues) {
      faults.push({ line, message: `${String(path[0] ?? 'line')} ${message}` });
    }
    return [];
  });
  return faults.length > 0 ? err(faults) : ok(parsed);
}

const measured: ReadonlySet<string> = new Set(measuredColumns);

function withoutMeasured(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, text]) => (measured.has(name) ? [] : [[name, readCsvText(text)]])),
  );
}

interface Read {
  readonly header: readonly string[];
  readonly rows: z.infer<typeof records>;
}

function readRecords(csv: string): Result<Read, readonly CsvFault[]> {
  let header: readonly string[] = [];
  try {
    const read: unknown = parse(csv, {
      bom: true,
      columns: (names: readonly string[]) => (header = names.map((name) => name.trim().toLowerCase())),
      delimiter: [',', ';', '\t'],
      info: true,
      skip_empty_lines: true,
      trim: true,
      // One more than allowed, so that a file of a million lines costs no more than a large one.
      to: maxImportLines + 1,
    });
    return ok({ header, rows: records.parse(read) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuoteLine(csv) : Number(error['lines'] ?? 2);
    return err([{ line: Math.max(1, at - 1), message: sayCsvError(error, header.length) }]);
  }
}

/** The parser tells the last line of a file with an open quotation mark, which may be far below it. */
function openQuoteLine(text: string): number {
  let line = 1;
  let openedAt: number | undefined;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    else if (sign === '"') openedAt = openedAt === undefined ? line : undefined;
  }
  return openedAt ?? line;
}

const csvFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'has a quotation mark that is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'goes on after a closing quotation mark: write marks within a cell twice',
  INVALID_OPENING_QUOTE: 'has a quotation mark within a cell: write it twice, and put the cell into quotation marks',
};

function sayCsvError({ code, message, ...details }: CsvError, columns: number): string {
  if (!code.startsWith('CSV_RECORD_INCONSISTENT')) return csvFaults[code] ?? message;
  const cells = 'record' in details && Array.isArray(details.record) ? details.record.length : 'another number of';
  return `has ${cells} cells, and the header has ${columns}`;
}

function faultsOfHeader(header: readonly string[]): CsvFault[] {
  const known = Object.keys(keywordColumns.shape);
  const unknown = header.filter((name) => !known.includes(name) && !measured.has(name));
  const faults = unknown.map((name) => `column "${name}" is not one of ${known.join(', ')}`);
  if (!header.includes('keyword')) {
    const message = `the first line has to name the columns, "keyword" among them; it says: ${header.join(', ').slice(0, 80)}`;
    return [{ line: 0, message }];
  }
  return faults.map((message) => ({ line: 0, message }));
}

import { AppError } from '#shared/kernel/app-error.ts';
import { type KeywordLine, parseKeywordCsv } from '#shared/keywords/parse-keyword-csv.ts';

/** Faults that are named one by one; a file with more is wrong as a whole. */
const maxFaults = 100;

/** Throws `invalid_request` with each wrong line: a file is taken whole or not at all. */
export function readKeywordCsv(csv: string): readonly KeywordLine[] {
  const parsed = parseKeywordCsv(csv);
  if (parsed.ok) return parsed.value;
  const details = parsed.failure
    .slice(0, maxFaults)
    .map(({ line, message }) => ({ path: line === 0 ? 'body.csv.header' : `body.csv.line ${line}`, message }));
  throw new AppError('invalid_request', {
    message: `Nothing was imported: ${parsed.failure.length} faults in the file. See \`details\` for the lines to correct.`,
    details,
  });
}

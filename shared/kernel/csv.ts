/**
 * Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read UTF-8. null is an empty cell. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection, checked 2026-11).
 */
export function writeCsv(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text as it was before `writeCsv` kept a spreadsheet from running it. */
export function readCsvText(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** One that begins so after apostrophes gets one more, so that reading gives back what was written. */
const risky = /^'*[=+\-@\t\r]/;
const guarded = /^''*[=+\-@\t\r]/;

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = risky.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { parse } from 'csv-parse/browser/esm/sync';
import { expect, it } from 'vitest';

import { writeCsv } from './csv.ts';

it('is read back by a parser as it was, whatever the cells hold', () => {
  const rows = [
    ['plain', 'with "quotes"', 'a,b', 'two\nlines', '\r'],
    ['', 'é漢字', ' spaces ', ';', 'end'],
  ];
  const read: unknown = parse(writeCsv(rows), { bom: true });
  expect(read).toEqual([rows[0]?.with(4, "'\r"), rows[1]]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('does not let a spreadsheet run %j', (text) => {
  expect(writeCsv([[text]])).toContain(`'${text}`);
});

it('leaves numbers and nothing as they are', () => {
  expect(writeCsv([[-4, null, true]])).toBe('\ufeff-4,,true\r\n');
});

import { expect, test } from 'vitest';

import { readSeriesCsv } from './read-series-csv.ts';

test.each([
  ['a heading and commas', 'day,clicks\n2026-11-01,4\n2026-11-02,5', 'clicks'],
  ['semicolons and German dates', 'Tag;Klicks\n01.11.2026;4\n02.11.2026;5', 'Klicks'],
  ['no heading, tabs, a text between', '2026-11-01\tMo\t4\n2026-11-02\tTu\t5', ''],
  ['a byte order mark and times', '\ufeffday,clicks\n2026-11-01T00:00:00Z,4\n2026-11-02T00:00:00Z,5', 'clicks'],
  ['a line without a value', 'day,clicks\n2026-11-01,4\n2026-11-02,5\n2026-11-03,', 'clicks'],
])('a series is read with %s', (_, csv, name) => {
  expect(readSeriesCsv(csv)).toEqual({
    ok: true,
    value: {
      name,
      points: [
        { day: '2026-11-01', value: 4 },
        { day: '2026-11-02', value: 5 },
      ],
    },
  });
});

test.each([
  ['nothing', '', { code: 'empty' }],
  ['no dates', 'a,b\nx,1', { code: 'no-date' }],
  ['no numbers', 'day,text\n2026-01-01,x', { code: 'no-number' }],
  ['a date that is none', 'day,n\n2026-01-01,1\n2026-02-30,2', { code: 'bad-line', line: 3, seen: '2026-02-30 2' }],
  ['an open quote', 'day,n\n2026-01-01,"1', { code: 'bad-line' }],
])('%s is a fault that names its line', (_, csv, failure) => {
  expect(readSeriesCsv(csv)).toMatchObject({ ok: false, failure });
});

test.each([
  ['1 234', 1234],
  ['12,5', 12.5],
  ['-3.5', -3.5],
  ['4 %', 4],
])('“%s” is %d', (cell, value) => {
  expect(readSeriesCsv(`day;n\n2026-01-01;${cell}`)).toMatchObject({ value: { points: [{ value }] } });
});

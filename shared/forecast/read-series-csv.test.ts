import { expect, test } from 'vitest';

import { readSeriesCsv } from './read-series-csv.ts';

test.each([
  ['a heading and commas', 'day,clicks\n2026-11-01,4\n2026-11-02,5', 'clicks'],
  ['semicolons and German dates', 'Tag;Klicks\n01.11.2026;4\n02.11.2026;5', 'Klicks'],
  ['no heading, tabs, a text between', '2026-11-01\tMo\t4\n2026-11-02\tTu\t5', '3'],
  ['months first', 'day,clicks\n11/01/2026,4\n11/02/2026,5\n11/30/2026,', 'clicks'],
  ['days first', 'day,clicks\n01/11/2026,4\n02/11/2026,5\n30/11/2026,', 'clicks'],
  ['a byte order mark and times', '\ufeffday,clicks\n2026-11-01T00:00:00Z,4\n2026-11-02T00:00:00Z,5', 'clicks'],
  ['a line without a value', 'day,clicks\n2026-11-01,4\n2026-11-02,5\n2026-11-03,', 'clicks'],
])('a series is read with %s', (_, csv, name) => {
  expect(readSeriesCsv(csv)).toEqual({
    ok: true,
    value: [
      {
        name,
        points: [
          { day: '2026-11-01', value: 4 },
          { day: '2026-11-02', value: 5 },
        ],
      },
    ],
  });
});

test.each([
  ['nothing', '', { code: 'empty' }],
  ['no dates', 'a,b\nx,1', { code: 'no-date' }],
  ['no numbers', 'day,text\n2026-01-01,x', { code: 'no-number' }],
  ['a date that is none', 'day,n\n2026-01-01,1\n2026-02-30,2', { code: 'bad-line', line: 3, seen: '2026-02-30 2' }],
  ['dates of two readings', 'day,n\n01/02/2026,1\n02/02/2026,2', { code: 'ambiguous-date' }],
  ['thousands or fractions, by tabs', 'day\tn\n2026-01-01\t1.197\n2026-01-02\t999', { code: 'ambiguous-number' }],
  ['thousands or fractions, by commas', 'day,n\n2026-01-01,1.197\n2026-01-02,999', { code: 'ambiguous-number' }],
  ['an English number in a German form', 'day;n\n2026-01-01;1,234\n2026-01-02;999', { code: 'ambiguous-number' }],
  ['a fraction in both signs', 'day;n\n2026-01-01;1.5\n2026-01-02;1,25', { code: 'bad-line', line: 3 }],
  ['an open quote', 'day,n\n2026-01-01,"1', { code: 'bad-line' }],
])('%s is a fault that names its line', (_, csv, failure) => {
  expect(readSeriesCsv(csv)).toMatchObject({ ok: false, failure });
});

test.each([
  [['1 234'], [1_234]],
  [
    ['12,5', '1.100,5', '7'],
    [12.5, 1_100.5, 7],
  ],
  [
    ['1,100.5', '2,000,000'],
    [1_100.5, 2_000_000],
  ],
  [
    ['1.197', '999'],
    [1_197, 999],
  ],
  [
    ['1.197', '2.301'],
    [1_197, 2_301],
  ],
  [
    ['0.197', '2.301'],
    [0.197, 2.301],
  ],
  [
    ['1.234.567', '2.000'],
    [1_234_567, 2_000],
  ],
  [
    ['-3.5', '4 %'],
    [-3.5, 4],
  ],
])('%j are %j', (cells, values) => {
  const lines = cells.map((cell, at) => `2026-01-0${at + 1};${cell}`);
  const read = readSeriesCsv(['day;n', ...lines].join('\n'));
  expect(read.ok ? read.value[0]?.points.map(({ value }) => value) : read.failure).toEqual(values);
});

test.each([
  ['Datum;Klicks\n01.01.2025;1.197\n02.01.2025;1.204', [1_197, 1_204]],
  ['Datum\tKlicks\n01.01.2025\t1.197\n02.01.2025\t980', [1_197, 980]],
  ['day,clicks\n2025-01-01,"1,197"\n2025-01-02,980', [1_197, 980]],
  ['day,position\n2025-01-01,1.197\n2025-01-02,1.204', [1.197, 1.204]],
])('%j tells by its form what a point is', (csv, values) => {
  const read = readSeriesCsv(csv);
  expect(read.ok ? read.value[0]?.points.map(({ value }) => value) : read.failure).toEqual(values);
});

test('each column of numbers is a series with its heading', () => {
  const read = readSeriesCsv('day,clicks,note,impressions\n2026-01-01,1,x,10\n2026-01-02,2,y,20');
  expect(read.ok ? read.value.map(({ name }) => name) : read.failure).toEqual(['clicks', 'impressions']);
});

test.each([
  ['day,clicks\n2026-01-01,5\n2026-01-02,-3', { code: 'bad-line', line: 3, seen: '2026-01-02 -3' }],
  ['Datum;Sitzungen\n01.01.2026;-5\n02.01.2026;3', { code: 'bad-line', line: 2, seen: '01.01.2026 -5' }],
])('%j counts less than nothing', (csv, fault) => {
  expect(readSeriesCsv(csv)).toEqual({ ok: false, failure: fault });
});

test('a series that may fall below zero is read', () => {
  const read = readSeriesCsv('day,change\n2026-01-01,-1\n2026-01-02,2');
  expect(read.ok ? read.value[0]?.points.map(({ value }) => value) : read.failure).toEqual([-1, 2]);
});

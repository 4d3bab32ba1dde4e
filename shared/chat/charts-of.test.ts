import { expect, it } from 'vitest';

import { chartsOf } from './charts-of.ts';
import type { ToolRow } from './tool-answer.ts';

const rowsOf = (...all: readonly ToolRow['values'][]): readonly ToolRow[] =>
  all.map((values, at) => ({ id: `row:${at}`, opens: null, values }));
const runsOf = (tool: string, ...all: readonly ToolRow['values'][]) =>
  chartsOf({ tool, rows: [...rowsOf(...all)] }).map(({ runs }) =>
    runs.map((run) => run.map(({ day, value }) => `${day.slice(8)}:${value}`)),
  );

it('draws positions by day, oldest first, the newest check of a day', () => {
  const all = [
    { day: '2026-11-04', position: 3, status: 'found' },
    { day: '2026-11-04', position: 9, status: 'found' },
    { day: '2026-11-02', position: 5, status: 'found' },
  ];
  expect(runsOf('read_rank_history', ...all)).toEqual([[['02:5', '04:3']]]);
  expect(chartsOf({ tool: 'read_rank_history', rows: [...rowsOf(...all)] })[0]).toMatchObject({
    column: 'position',
    unit: 'position',
  });
});

it('ends a line where nothing was found or nobody looked, and passes over checks that failed', () => {
  const all = [
    { day: '2026-11-30', position: 2, status: 'found' },
    { day: '2026-11-12', position: 4, status: 'found' },
    { day: '2026-11-11', position: null, status: 'not_found' },
    { day: '2026-11-10', position: null, status: 'failed' },
    { day: '2026-11-09', position: 6, status: 'found' },
    { day: '2026-11-08', position: 7, status: 'found' },
  ];
  expect(runsOf('read_rank_history', ...all)).toEqual([[['08:7', '09:6'], ['12:4'], ['30:2']]]);
});

it('joins no days of Search Console over one that it does not tell', () => {
  const all = [
    { day: '2026-11-04', clicks: 0 },
    { day: '2026-11-03', clicks: 12 },
    { day: '2026-11-01', clicks: 4 },
  ];
  expect(runsOf('read_searches', ...all)).toEqual([[['01:4'], ['03:12', '04:0']]]);
});

it.each([
  ['one day', 'read_rank_history', [{ day: '2026-11-04', position: 3 }]],
  ['no value', 'read_rank_history', [{ day: '2026-11-04', position: null }, { day: '2026-11-05' }]],
  [
    'words for values',
    'read_searches',
    [
      { day: '2026-11-04', clicks: '3' },
      { day: '2026-11-05', clicks: '4' },
    ],
  ],
  [
    'another tool',
    'list_annotations',
    [
      { day: '2026-11-04', clicks: 3 },
      { day: '2026-11-05', clicks: 4 },
    ],
  ],
  [
    'a tool with an odd name',
    'constructor',
    [
      { day: '2026-11-04', clicks: 3 },
      { day: '2026-11-05', clicks: 4 },
    ],
  ],
])('draws nothing of %s', (_, tool, all) => {
  expect(chartsOf({ tool, rows: [...rowsOf(...all)] })).toEqual([]);
});

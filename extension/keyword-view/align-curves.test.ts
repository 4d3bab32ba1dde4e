import { expect, it } from 'vitest';

import { alignCurves } from './align-curves.ts';

const at = (day: string, value: number) => ({ day, value });
const dayOf = (second: number) => new Date(second * 1_000).toISOString().slice(0, 10);

it('shares the days of all curves, and cuts each line where its own run ends', () => {
  const { seconds, values } = alignCurves([
    { id: 'a', label: 'a', runs: [[at('2026-11-01', 3), at('2026-11-03', 4)], [at('2026-11-09', 5)]] },
    { id: 'b', label: 'b', runs: [[at('2026-11-02', 7)]] },
  ]);
  const rows = seconds.map((second, index) => [dayOf(second), values[0]?.[index], values[1]?.[index]]);
  expect(rows).toEqual([
    ['2026-11-01', 3, undefined],
    ['2026-11-02', undefined, 7],
    ['2026-11-02', undefined, null],
    ['2026-11-03', 4, undefined],
    ['2026-11-03', null, undefined],
    ['2026-11-09', 5, undefined],
    ['2026-11-09', null, undefined],
  ]);
});

it('is empty without curves', () => {
  expect(alignCurves([])).toEqual({ seconds: [], values: [] });
});

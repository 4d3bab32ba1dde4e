import { describe, expect, test } from 'vitest';

import { scoreForecast } from './score-forecast.ts';
import { storedForecast } from './simulated-record.fixture.ts';

describe('the score of a forecast', () => {
  test.each<readonly [string, Parameters<typeof storedForecast>[0], object | undefined]>([
    ['nothing has come', {}, undefined],
    ['less than half has come', { actuals: [100, null, null, null] }, undefined],
    [
      'half has come, on the edges of the ranges',
      { actuals: [110, null, 120, null] },
      {
        values: 2,
        within80: 1,
        within95: 2,
        error: 15,
        naiveError: 25,
        mase: 1.5,
        naiveMase: 2.5,
        smape: (200 * (10 / 210 + 20 / 220)) / 2,
        naiveSmape: (200 * (20 / 200 + 30 / 210)) / 2,
        reach80: [1, 2],
        reach95: [0.5, 1],
      },
    ],
    [
      'the ranges were shown wider: what was shown is judged, and what the engine had is kept apart',
      { actuals: [115, 115, 115, 115], scale80: 1.5, scale95: 1 },
      { within80: 4, within95: 4, reach80: [1.5, 1.5, 1.5, 1.5] },
    ],
    [
      'the narrower range was shown wider than the wider one would be, which is drawn as wide then',
      { actuals: [125, 125, 131, 131], scale80: 3, scale95: 1 },
      { within80: 2, within95: 2 },
    ],
    [
      'the ranges were shown narrower',
      { actuals: [108, 92, 100, 104], scale80: 0.5, scale95: 0.5 },
      { within80: 2, within95: 4 },
    ],
    [
      'a constant series goes on: its ranges have no width and hold it, rounded as it was kept',
      {
        mean: [33.33333, 0, 1, 1],
        half80: [0, 0, 0, 0],
        half95: [0, 0, 0, 0],
        actuals: [100 / 3, 0, 2, null],
        naiveError: null,
      },
      { within80: 2, within95: 2, mase: null, naiveMase: null },
    ],
    [
      'nothing came where nothing was expected',
      { mean: [0, 0], naive: [0, 0], half80: [1, 1], half95: [2, 2], actuals: [0, 0] },
      { smape: 0, naiveSmape: 0, within80: 2 },
    ],
  ])('where %s', (_, changes, score) => {
    const scored = scoreForecast(storedForecast(changes));
    expect({ scored }).toMatchObject({ scored: score });
  });
});

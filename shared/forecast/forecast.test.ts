import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import { type Forecast, forecast, type ForecastQuestion, forecastWithGoals } from './forecast.ts';

describe('a forecast', () => {
  test('of a constant is the constant, and tells no range', () => {
    const told = made({ values: Array.from({ length: 60 }, () => 7), period: 7, horizon: 5 });
    expect(told.mean.every((value) => Math.abs(value - 7) < 1e-9)).toBe(true);
    expect(told).toMatchObject({ ranges: 'untold', largestError: 0, lower80: [], upper95: [] });
  });

  test('tried from four points in time or fewer, tells no range, total or chance, but its largest error', () => {
    const told = forecastWithGoals({ values: bumpy(8, 12), period: 12, horizon: 6 });
    if ('refused' in told) throw new Error(told.refused);
    expect(told.backtest.origins).toBeLessThanOrEqual(4);
    expect(told).toMatchObject({ ranges: 'untold', lower80: [], upper80: [], lower95: [], upper95: [], total: null });
    expect(told.largestError).toBeGreaterThan(0);
    expect(told.chanceOf(1, 0)).toBeNull();
  });

  test('tried from more, has a range of some width at each step', () => {
    const { lower80, ranges, upper80, upper95 } = made({ values: bumpy(40, 12), period: 12, horizon: 6 });
    expect(ranges).toBe('told');
    expect(upper80.every((edge, step) => edge > (lower80[step] ?? Infinity))).toBe(true);
    expect(upper80.every((edge, step) => edge <= (upper95[step] ?? -Infinity))).toBe(true);
  });

  test('after a break like none before is as wide as the break, and says so', () => {
    const values = [...Array.from({ length: 59 }, () => 10), 5_000];
    const { hasBreak, lower80, upper80 } = made({ values, period: 7, horizon: 7 });
    expect(hasBreak).toBe(true);
    expect((upper80[0] ?? 0) - (lower80[0] ?? 0)).toBeGreaterThan(4_000);
    expect(made({ values: bumpy(120, 7), period: 7, horizon: 7 }).hasBreak).toBe(false);
  });

  test('gives the chance of a goal by the errors of its intervals, and none after a break', () => {
    const question = { values: bumpy(160, 7), period: 7, horizon: 7 };
    const goals = forecastWithGoals(question);
    if ('refused' in goals) throw new Error(goals.refused);
    const chance = (goal: number | undefined): number => goals.chanceOf(goal ?? Number.NaN, 6) ?? Number.NaN;
    expect(chance(goals.mean[6])).toBeGreaterThan(0.4);
    expect(chance(goals.mean[6])).toBeLessThan(0.6);
    expect(Math.abs(chance(goals.upper80[6]) - 0.1)).toBeLessThan(0.03);
    expect(Math.abs(chance(goals.lower80[6]) - 0.9)).toBeLessThan(0.03);
    expect(chance(-1e9)).toBeGreaterThan(0.99);
    const broken = forecastWithGoals({ ...question, values: [...question.values, 90_000] });
    expect('refused' in broken ? undefined : broken.chanceOf(10, 6)).toBeNull();
    expect(forecast(question)).not.toHaveProperty('chanceOf');
    expect(forecast(question)).not.toHaveProperty('total');
    expect('refused' in broken ? undefined : broken.total).toBeNull();
  });

  test.each([7, 28])('of counts %d days ahead has a range for all of them together that holds', (horizon) => {
    let [held, all, goals] = [0, 0, 0];
    for (const make of Object.values(madeNoise)) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const values = make(madeRandom(seed), 300 + horizon);
        const came = values.slice(300).reduce((sum, value) => sum + value, 0);
        const made = forecastWithGoals({ values: values.slice(0, 300), period: 7, horizon });
        if ('refused' in made || !made.total) throw new Error('no total');
        const { chanceOf, lower80, mean, upper80 } = made.total;
        held += Number(came >= lower80 && came <= upper80);
        all += 1;
        expect(mean).toBeCloseTo(
          made.mean.reduce((sum, value) => sum + value, 0),
          6,
        );
        expect(chanceOf(mean)).toBeCloseTo(0.5, 1);
        goals += chanceOf(upper80);
      }
    }
    expect(held / all).toSatisfy((share: number) => share >= 0.77 && share <= 1);
    expect(Math.abs(goals / all - 0.1)).toBeLessThan(0.03);
  });

  test.each([56, 60, 63, 66])('of %d even values has no break, and a range as narrow as they are', (count) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const random = madeRandom(seed);
      const values = Array.from({ length: count }, () => Math.round(93 + 14 * random()));
      const { hasBreak, lower80, upper80 } = made({ values, period: 7, horizon: 28 });
      expect({ seed, hasBreak }).toEqual({ seed, hasBreak: false });
      expect((upper80[27] ?? 0) - (lower80[27] ?? 0)).toBeLessThan(60);
    }
  });

  test('goes on with what recurs: a weekly pattern on a rising line', () => {
    const valueOn = (day: number): number => (100 + day) * (day % 7 === 0 ? 0.5 : 1.1);
    const values = Array.from({ length: 140 }, (_, day) => valueOn(day));
    const { mean } = made({ values, period: 7, horizon: 14 });
    for (const [step, value] of mean.entries()) {
      expect(Math.abs(value - valueOn(140 + step)) / valueOn(140 + step)).toBeLessThan(0.05);
    }
  });

  test.each([7, 12, 52, 1])('grows with its values, season %d', (period) => {
    const values = bumpy(period * 4 + 40, period);
    const small = made({ values, period, horizon: 6 });
    const large = made({ values: values.map((value) => value * 1_000), period, horizon: 6 });
    for (const edge of ['mean', 'lower80', 'upper95'] as const) {
      large[edge].forEach((value, step) => expect(value / 1_000).toBeCloseTo(small[edge][step] ?? Number.NaN, 4));
    }
  });

  test('does not go below zero where nothing did, nor do its intervals', () => {
    const values = Array.from({ length: 60 }, (_, day) => Math.max(0, 60 - day * 1.5));
    const { lower95, mean } = made({ values, period: 7, horizon: 20 });
    expect(Math.min(...mean, ...lower95)).toBe(0);
  });

  test('reads the order of values: backwards it is another', () => {
    const values = Array.from({ length: 80 }, (_, day) => 100 + day * 2 + (day % 3));
    const forwards = made({ values, period: 7, horizon: 3 });
    expect(made({ values: values.toReversed(), period: 7, horizon: 3 }).mean).not.toEqual(forwards.mean);
  });

  test('is told by weights that add up to one, and by how it did before', () => {
    const { backtest, weights } = made({ values: bumpy(200, 7), period: 7, horizon: 14 });
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1);
    expect(backtest).toMatchObject({ origins: 56, smape: expect.any(Number), mase: expect.any(Number) });
  });

  test.each([
    ['13 days', { values: bumpy(13, 7), period: 7, horizon: 7 }, { refused: 'too-short', needs: 14 }],
    ['19 weeks', { values: bumpy(19, 52), period: 52, horizon: 4 }, { refused: 'too-short', needs: 20 }],
    ['one value', { values: [3], period: 1, horizon: 1 }, { refused: 'too-short', needs: 8 }],
    ['a hole', { values: [1, Number.NaN, 3, 4, 5, 6, 7, 8, 9], period: 1, horizon: 1 }, { refused: 'not-numbers' }],
  ])('is refused for %s', (_, question, refusal) => {
    expect(forecast(question)).toMatchObject(refusal);
  });

  test('holds for any numbers: finite, in order, and as many as asked for', () => {
    const number = fc.oneof(
      fc.constantFrom(0, 0, 1, -5, 1e15),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 30 }),
    );
    const question = fc.record({
      values: fc.array(number, { minLength: 1, maxLength: 120, size: 'max' }),
      period: fc.constantFrom(1, 4, 7, 12, 24, 52),
      horizon: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const answer = forecast(asked);
        if ('refused' in answer) return;
        for (let step = 0; step < asked.horizon; step += 1) {
          const rows =
            answer.ranges === 'told'
              ? [answer.lower95, answer.lower80, answer.mean, answer.upper80, answer.upper95]
              : [answer.mean];
          const edges = rows.map((edge) => edge[step] ?? Number.NaN);
          expect(edges.every(Number.isFinite)).toBe(true);
          expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
        }
        expect(answer.mean).toHaveLength(asked.horizon);
      }),
      { numRuns: 150 },
    );
  });
});

function made(question: ForecastQuestion): Forecast {
  const answer = forecast(question);
  if ('refused' in answer) throw new Error(`Refused: ${answer.refused}`);
  return answer;
}

/** A season with some unrest, the same each time. */
function bumpy(count: number, period: number): number[] {
  return Array.from(
    { length: count },
    (_, index) =>
      200 + index * 0.3 + 30 * Math.sin((2 * Math.PI * index) / Math.max(period, 2)) + ((index * 7_919) % 13),
  );
}

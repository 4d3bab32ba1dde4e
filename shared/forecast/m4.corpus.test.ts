import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findCorpus } from '#shared/testing/corpus.ts';

import { forecast } from './forecast.ts';
import { at, forecastFrom, type Method } from './method.ts';
import { damped, holt, naive, simpleSmoothing } from './smoothing.ts';
import { theta } from './theta.ts';

const folder = join(findCorpus() ?? '', 'forecast', 'm4');
const horizon = 13;

/** M4's weekly series. Measures and published scores: https://github.com/Mcompetitions/M4-methods (in the corpus' manifest). */
describe.skipIf(!existsSync(folder))('on the weekly series of M4', () => {
  test.each<readonly [string, number, Method]>([
    ['naive', 1, naive],
    ['ses', 0.975, simpleSmoothing],
    ['holt', 0.966, holt],
    ['damped', 0.917, damped],
    ['theta', 0.971, theta],
  ])('%s scores as published, within 0.006 of %d', (_, published, method) => {
    const score = scoreOf((values) => {
      const known = Float64Array.from(values);
      return Array.from(forecastFrom(method.fit(known), known, [known.length], horizon));
    });
    expect(Math.abs(score - published)).toBeLessThanOrEqual(0.006);
  });

  test('the pool scores at most 0.72, and its intervals hold what they say', () => {
    const hits = { narrow: 0, wide: 0, all: 0 };
    const score = scoreOf((values, actual) => {
      const made = forecast({ values, period: 52, horizon });
      if ('refused' in made) throw new Error(made.refused);
      for (const [step, value] of actual.entries()) {
        hits.all += 1;
        hits.narrow += Number((made.lower80[step] ?? 0) <= value && value <= (made.upper80[step] ?? 0));
        hits.wide += Number((made.lower95[step] ?? 0) <= value && value <= (made.upper95[step] ?? 0));
      }
      return made.mean;
    });
    expect(score).toBeLessThanOrEqual(0.72);
    expect(hits.narrow / hits.all).toSatisfy((share: number) => share >= 0.77 && share <= 0.87);
    expect(hits.wide / hits.all).toSatisfy((share: number) => share >= 0.93 && share <= 0.98);
  });
});

/** Overall weighted average: errors over those of the naive method as published (9.161 and 2.777). */
function scoreOf(method: (values: readonly number[], actual: readonly number[]) => readonly number[]): number {
  const train = read('Weekly-train.csv');
  const tests = read('Weekly-test.csv');
  let [percent, scaled, count] = [0, 0, 0];
  for (const [id, values] of train) {
    const actual = (tests.get(id) ?? []).slice(0, horizon);
    const mean = method(values, actual);
    const known = Float64Array.from(values);
    let steps = 0;
    for (let index = 1; index < known.length; index += 1) steps += Math.abs(at(known, index) - at(known, index - 1));
    const errors = actual.map((value, step) => Math.abs(value - (mean[step] ?? Number.NaN)));
    percent += average(
      actual.map((value, step) => (200 * (errors[step] ?? 0)) / (Math.abs(value) + Math.abs(mean[step] ?? 0) || 1)),
    );
    scaled += average(errors) / (steps / (known.length - 1) || 1e-9);
    count += 1;
  }
  return (percent / count / 9.161 + scaled / count / 2.777) / 2;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function read(file: string): ReadonlyMap<string, readonly number[]> {
  const lines = readFileSync(join(folder, file), 'utf8').replaceAll('"', '').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', ...values] = line.split(',');
      return [id, values.filter((value) => value !== '').map(Number)];
    }),
  );
}

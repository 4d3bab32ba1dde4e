import { describe, expect, test } from 'vitest';

import { madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import { cli } from '../testing/run-cli.ts';

describe('anomalies --batch', () => {
  test('answers one line for each series: days, a dense one, one too short', async () => {
    const days = [...(madeNoise['counts']?.(madeRandom(3), 160) ?? [])];
    days[150] = 0;
    const dense = Array.from({ length: 400 }, (_, index) => (index % 3) + (index === 390 ? 90 : 0));
    const lines = [{ values: days, period: 7 }, { values: dense, isDense: true }, { values: [1, 2, 3] }].map((series) =>
      JSON.stringify(series),
    );
    const { code, stdout } = await cli(['anomalies', '--batch'], lines.join('\n'));
    expect(code).toBe(0);
    const answers: unknown[] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      { unusual: [{ index: 150, value: 0 }], judgedFrom: 108, shifts: [] },
      { unusual: [{ index: 390 }], judgedFrom: 100 },
      { unusual: [], judgedFrom: 3, shifts: [] },
    ]);
  });

  test('says what a line needs', async () => {
    const { code, stderr } = await cli(['anomalies', '--batch'], '{"values":"1,2,3"}\n');
    expect(code).toBe(2);
    expect(stderr).toContain('values (numbers, oldest first)');
  });
});

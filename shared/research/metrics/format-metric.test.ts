import { expect, it } from 'vitest';

import { greenTeaVolume } from '#shared/testing/green-tea-volume.ts';

import { formatMetric } from './format-metric.ts';

it.each([
  [{}, 'en', '74,000'],
  [{ value: { kind: 'range', from: 1_000, to: 10_000 } }, 'en', '1K–10K'],
  [{ value: { kind: 'at-least', value: 180 } }, 'en', '≥ 180'],
  [{ value: { kind: 'no-data' } }, 'en', '–'],
  [{ metric: 'cpc', currency: 'EUR', value: { kind: 'exact', value: 1.31 } }, 'en', '€1.31'],
  [{ metric: 'cpc', currency: 'EUR', value: { kind: 'range', from: 0.31, to: 1.31 } }, 'de', '0,31\u00a0€–1,31\u00a0€'],
  [{ metric: 'competition', value: { kind: 'exact', value: 0.87 } }, 'en', '87%'],
] as const)('%j in %s is %s', (changed, locale, shown) => {
  expect(formatMetric({ ...greenTeaVolume, ...changed }, locale)).toBe(shown);
});

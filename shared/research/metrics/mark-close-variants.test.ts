import { expect, test } from 'vitest';

import type { KeywordMetric } from './keyword-metric.ts';
import { markCloseVariants } from './mark-close-variants.ts';

function volume(keyword: string, value: number): KeywordMetric {
  return {
    keyword,
    metric: 'volume',
    value: { kind: 'exact', value },
    source: 'dataforseo',
    place: { country: 'us', language: 'en', device: null },
    currency: null,
    months: [],
    about: null,
    observedAt: '2026-11-30T10:00:00.000Z',
  };
}

test('variants that share one number name each other, others do not', () => {
  const metrics = [
    volume('running shoe', 90_500),
    volume('running shoes', 90_500),
    volume('t shirt', 1_000),
    volume('t-shirt', 1_000),
    volume('tshirts', 900),
    volume('green tea', 90_500),
  ];
  expect(markCloseVariants(metrics).map(({ about }) => about)).toEqual([
    'running shoe / running shoes',
    'running shoe / running shoes',
    't shirt / t-shirt',
    't shirt / t-shirt',
    null,
    null,
  ]);
});

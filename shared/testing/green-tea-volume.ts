import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';

/** A number as a source tells it. */
export const greenTeaVolume: KeywordMetric = {
  keyword: 'green tea',
  metric: 'volume',
  value: { kind: 'exact', value: 74_000 },
  source: 'dataforseo',
  place: { country: 'us', language: 'en', device: null },
  currency: null,
  months: [],
  about: null,
  observedAt: '2026-11-30T10:00:00.000Z',
};

import { systemClock } from '#shared/kernel/clock.ts';
import { isFresh } from '#shared/research/metrics/is-fresh.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import { type AskedPlace, loadMetrics } from '#extension/platform/storage/metric-store.ts';

/** Whether a source has a fresh answer to exactly this question, be it "no data". `keyword` in its normal form. */
export async function isAnswered(
  keyword: string,
  place: MetricPlace,
  { freshDays, id }: Pick<KeywordSource, 'freshDays' | 'id'>,
): Promise<boolean> {
  const { country, language } = askedPlace(place);
  return (await loadMetrics(keyword)).some(
    ({ key, metric }) =>
      metric.source === id &&
      key[1] === country &&
      key[2] === language &&
      isFresh(metric.observedAt, freshDays, systemClock()),
  );
}

export function askedPlace({ country, language }: MetricPlace): AskedPlace {
  return { country: country ?? '', language: language ?? '' };
}

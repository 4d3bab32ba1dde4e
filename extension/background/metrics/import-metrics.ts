import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { readMetricsCsv } from '#shared/research/metrics/read-metrics-csv.ts';
import type { ImportAnswer } from '#extension/platform/messages/metric-messages.ts';
import { saveMetrics } from '#extension/platform/storage/metric-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { askedPlace } from './is-answered.ts';

/** Keeps the numbers of a vendor's file as of now: files do not say how old they are. */
export async function importMetrics(csv: string, place: MetricPlace): Promise<ImportAnswer> {
  const read = readMetricsCsv(csv, { place, observedAt: isoTime(systemClock) });
  if (!read.ok) return { source: null, keywords: 0, metrics: 0, fault: read.failure };
  const { metrics, source } = read.value;
  await saveMetrics(metrics, askedPlace(place));
  await announceTracking();
  return {
    source,
    keywords: new Set(metrics.filter(({ value }) => value.kind !== 'no-data').map(({ keyword }) => keyword)).size,
    metrics: metrics.length,
    fault: null,
  };
}

import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { metricPlace } from '#shared/research/metrics/metric-place.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** Where numbers about a results page are asked for, in this browser: the same for bar, panel and lists. */
export function numberPlace(snapshot: SerpSnapshot): MetricPlace {
  return metricPlace(snapshot, navigator.language);
}

import type { KeywordMetric, MetricValue } from '../metrics/keyword-metric.ts';
import type { MetricOutcome, MetricRequest, SourceFailure } from './keyword-source.ts';

/** All keywords of the request, answered. */
export function answered(metrics: readonly KeywordMetric[], cost = 0): MetricOutcome {
  return { metrics, unanswered: [], failure: null, cost };
}

/** None of them. */
export function failed({ keywords }: MetricRequest, failure: SourceFailure, cost = 0): MetricOutcome {
  return { metrics: [], unanswered: keywords, failure, cost };
}

/** A number, or the source's word that it has none. */
export function exactly(value: number | null | undefined): MetricValue {
  return value === null || value === undefined || !Number.isFinite(value)
    ? { kind: 'no-data' }
    : { kind: 'exact', value };
}

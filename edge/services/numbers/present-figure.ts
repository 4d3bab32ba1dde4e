import type { AskedNumbers } from '#shared/api/endpoints/research.ts';
import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';

/** A number as the API shows it. */
export function presentFigure(metric: KeywordMetric): AskedNumbers['figures'][number] {
  return { ...metric, months: [...metric.months] };
}

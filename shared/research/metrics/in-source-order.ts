import { type KeywordMetric, metricNames } from './keyword-metric.ts';

/**
 * Numbers as they are shown: by what they say, then by the user's order of sources, those without a place in it last.
 * Nothing is left out and nothing mixed.
 */
export function inSourceOrder(
  metrics: readonly KeywordMetric[],
  order: readonly KeywordMetric['source'][],
): readonly KeywordMetric[] {
  const rank = ({ source }: KeywordMetric): number => {
    const at = order.indexOf(source);
    return at < 0 ? order.length : at;
  };
  return metrics.toSorted((a, b) => metricNames.indexOf(a.metric) - metricNames.indexOf(b.metric) || rank(a) - rank(b));
}

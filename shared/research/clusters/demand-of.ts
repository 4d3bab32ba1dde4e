import type { KeywordMetric, MetricName } from '../metrics/keyword-metric.ts';
import type { KeywordSourceId } from '../sources/source-catalog.ts';

/** How much keywords are searched for, by one source alone: numbers of several cannot be compared. */
export interface Demand {
  /** null where no source tells any. */
  readonly source: KeywordSourceId | null;
  readonly byKeyword: ReadonlyMap<string, number>;
}

const tellDemand: readonly MetricName[] = ['volume', 'impressions'];

/** By the source and place that knows most of the keywords; of those that know as many, the one that was told first. */
export function demandOf(metrics: readonly KeywordMetric[]): Demand {
  const known = metrics.flatMap(({ keyword, metric, place, source, value }) =>
    tellDemand.includes(metric) && (value.kind === 'exact' || value.kind === 'at-least')
      ? [{ keyword, source, value: value.value, from: JSON.stringify([source, metric, place]) }]
      : [],
  );
  const [most] = [...Map.groupBy(known, ({ from }) => from).values()].toSorted((a, b) => b.length - a.length);
  return {
    source: most?.[0]?.source ?? null,
    byKeyword: new Map((most ?? []).map(({ keyword, value }) => [keyword, value])),
  };
}

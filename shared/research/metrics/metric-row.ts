import type { KeywordMetric } from './keyword-metric.ts';

export const metricColumns = [
  'keyword',
  'metric',
  'kind',
  'value',
  'to',
  'currency',
  'source',
  'country',
  'language',
  'device',
  'about',
  'observed_at',
  'months',
] as const;

/** A number as a line of a table; `value` is the lower end of a range, `to` its upper end. */
export function metricRow(metric: KeywordMetric): readonly (string | number | null)[] {
  const { about, currency, keyword, metric: name, months, observedAt, place, source, value } = metric;
  return [
    keyword,
    name,
    value.kind,
    value.kind === 'no-data' ? null : value.kind === 'range' ? value.from : value.value,
    value.kind === 'range' ? value.to : null,
    currency,
    source,
    place.country,
    place.language,
    place.device,
    about,
    observedAt,
    months.map(({ month, value: count }) => `${month}=${count}`).join(' '),
  ];
}

import type { KeywordMetric, MonthValue } from '#shared/research/metrics/keyword-metric.ts';

import type { SearchFigures } from './search-figures.ts';

const dayMs = 86_400_000;
const windowDays = 28;

interface CountedKeyword {
  readonly keyword: string;
  /** Of the site whose results were shown. */
  readonly domain: string;
  /** ISO 3166-1 alpha-2, lower case; null for any. */
  readonly country: string | null;
  readonly device: 'desktop' | 'mobile';
  /** Oldest first. */
  readonly points: readonly SearchFigures[];
}

/**
 * How often results of one's own were shown in the 28 days up to the newest: each search showed them once at most, so
 * there were at least as many. "No data" where nothing was counted.
 */
export function impressionsMetric(
  { country, device, domain, keyword, points }: CountedKeyword,
  observedAt: string,
): KeywordMetric {
  const newestMs = Date.parse(points.at(-1)?.day ?? '');
  const lately = points.filter(({ day }) => newestMs - Date.parse(day) < windowDays * dayMs);
  const impressions = lately.reduce((sum, each) => sum + each.impressions, 0);
  return {
    keyword,
    metric: 'impressions',
    value: impressions > 0 ? { kind: 'at-least', value: impressions } : { kind: 'no-data' },
    source: 'search-console',
    place: { country, language: null, device },
    currency: null,
    months: fullMonths(points),
    about: domain,
    observedAt,
  };
}

/** Without the first and the last, which need not be whole. */
function fullMonths(points: readonly SearchFigures[]): readonly MonthValue[] {
  const byMonth = Map.groupBy(points, ({ day }) => day.slice(0, 7));
  return [...byMonth]
    .map(([month, own]) => ({ month, value: own.reduce((sum, { impressions }) => sum + impressions, 0) }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .slice(1, -1);
}

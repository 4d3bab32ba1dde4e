import type { KeywordMetric, MonthValue } from '#shared/research/metrics/keyword-metric.ts';

import { addFigures, type SearchFigures } from './search-figures.ts';

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
export function impressionsMetric(counted: CountedKeyword, observedAt: string): KeywordMetric {
  const { impressions } = lately(counted);
  return {
    ...asMetric(counted, observedAt),
    metric: 'impressions',
    value: impressions > 0 ? { kind: 'at-least', value: impressions } : { kind: 'no-data' },
    months: fullMonths(counted.points),
  };
}

/** Clicks on those results in the same days: of all clicks on results at least as many. "No data" where none was shown. */
export function ownClicksMetric(counted: CountedKeyword, observedAt: string): KeywordMetric {
  const { clicks, impressions } = lately(counted);
  return {
    ...asMetric(counted, observedAt),
    metric: 'clicks',
    value: impressions > 0 ? { kind: 'at-least', value: clicks } : { kind: 'no-data' },
    months: [],
  };
}

function lately({ points }: CountedKeyword): Pick<SearchFigures, 'clicks' | 'impressions'> {
  const newestMs = Date.parse(points.at(-1)?.day ?? '');
  const window = points.filter(({ day }) => newestMs - Date.parse(day) < windowDays * dayMs);
  return addFigures(window) ?? { clicks: 0, impressions: 0 };
}

function asMetric({ country, device, domain, keyword }: CountedKeyword, observedAt: string) {
  return {
    keyword,
    source: 'search-console',
    place: { country, language: null, device },
    currency: null,
    about: domain,
    observedAt,
  } as const;
}

/** Without the first and the last, which need not be whole. */
function fullMonths(points: readonly SearchFigures[]): readonly MonthValue[] {
  const byMonth = Map.groupBy(points, ({ day }) => day.slice(0, 7));
  return [...byMonth]
    .map(([month, own]) => ({ month, value: own.reduce((sum, { impressions }) => sum + impressions, 0) }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .slice(1, -1);
}

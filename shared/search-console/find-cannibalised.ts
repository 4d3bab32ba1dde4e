import { clickThrough, type CtrModel } from '#shared/keywords/ctr-model.ts';

import type { QueryPageRow } from './query-page-row.ts';
import { addFigures } from './search-figures.ts';
import type { CannibalisedQuery } from './search-opportunities.ts';

/** Least share of a query's impressions that a page needs to count, and least impressions. */
const leastShare = 0.1;
const leastImpressions = 10;
const leastCommonDays = 7;
/** Two pages of one site above all others are sitelinks or a search for the brand: nothing is in the way. */
const brandPosition = 2;

/**
 * Queries with two pages and more that share their impressions on at least seven days, most lost clicks first. Not
 * counted: pages that stand together at the top, and versions of one page in several languages.
 */
export function findCannibalised(rows: readonly QueryPageRow[], model: CtrModel): readonly CannibalisedQuery[] {
  return [...Map.groupBy(rows, ({ query }) => query)]
    .flatMap(([query, own]) => judgeQuery(query, own, model) ?? [])
    .toSorted((a, b) => b.lostClicks - a.lostClicks || b.impressions - a.impressions);
}

function judgeQuery(query: string, rows: readonly QueryPageRow[], model: CtrModel): CannibalisedQuery | undefined {
  const all = addFigures(rows);
  if (!all) return undefined;
  const pages = [...Map.groupBy(rows, ({ page }) => page)]
    .flatMap(([url, own]) => {
      const figures = addFigures(own);
      return figures ? [{ url, ...figures, share: figures.impressions / Math.max(all.impressions, 1) }] : [];
    })
    .filter(({ impressions, share }) => share >= leastShare && impressions >= leastImpressions)
    .toSorted((a, b) => b.impressions - a.impressions);
  const counted = pages.filter(({ url }, at) => pages.findIndex((other) => isTwin(other.url, url)) === at);
  if (counted.length < 2 || counted.every(({ position }) => position <= brandPosition)) return undefined;
  const days = daysOf(rows, new Set(counted.map(({ url }) => url)));
  const commonDays = days.filter(({ length }) => length > 1).length;
  if (commonDays < leastCommonDays) return undefined;
  const best = Math.min(...counted.map(({ position }) => position));
  const lostClicks = Math.max(0, clickThrough(Math.max(1, Math.round(best)), model) * all.impressions - all.clicks);
  return {
    query,
    pages: counted,
    impressions: all.impressions,
    clicks: all.clicks,
    commonDays,
    swaps: countSwaps(days),
    lostClicks,
  };
}

/** The rows of each day, best placed first, oldest day first. */
function daysOf(rows: readonly QueryPageRow[], urls: ReadonlySet<string>): readonly (readonly QueryPageRow[])[] {
  const days = Map.groupBy(
    rows.filter(({ page }) => urls.has(page)),
    ({ day }) => day,
  );
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => own.toSorted((a, b) => a.position - b.position));
}

function countSwaps(days: readonly (readonly QueryPageRow[])[]): number {
  const best = days.flatMap(([first]) => (first ? [first.page] : []));
  return best.filter((page, at) => at > 0 && page !== best[at - 1]).length;
}

/** The same address but for the language at the beginning of its path. */
function isTwin(a: string, b: string): boolean {
  return a === b || withoutLanguage(a) === withoutLanguage(b);
}

function withoutLanguage(url: string): string {
  return url.replace(/^(https?:\/\/[^/]+\/)[a-z]{2}(?:-[a-zA-Z]{2})?\//, '$1');
}

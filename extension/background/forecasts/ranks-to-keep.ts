import type { SeenRank } from '#shared/forecast/record/keep-rank.ts';
import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import type { Day } from '#shared/kernel/day.ts';
import { rankDaysOfSource } from '#shared/keywords/rank-days.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

/** As many keywords are forecast at once: each takes some hundredths of a second. */
const mostAtOnce = 50;

/**
 * Keywords whose ranks are due: no forecast of the last week is kept of them, or something may have come of an older one.
 * Favourites first, then those whose newest forecast is the oldest.
 */
export function ranksToKeep(
  keywords: readonly KeywordRecord[],
  kept: readonly StoredRankForecast[],
  weekAgo: Day,
): readonly SeenRank[] {
  const newest = new Map<string, Day>();
  for (const { origin, series } of kept) if (origin > (newest.get(series) ?? '')) newest.set(series, origin);
  return keywords
    .filter(({ domain, isArchived }) => domain !== '' && !isArchived)
    .map((record) => ({ record, series: keywordId(record), since: newest.get(keywordId(record)) ?? '' }))
    .filter(({ since }) => since <= weekAgo)
    .toSorted((a, b) => Number(b.record.isFavourite) - Number(a.record.isFavourite) || (a.since < b.since ? -1 : 1))
    .flatMap(({ record, series }): SeenRank[] => {
      const { days, source } = rankDaysOfSource(record.points);
      return source === null ? [] : [{ series, site: record.domain, keyword: record.keyword, source, days }];
    })
    .slice(0, mostAtOnce);
}

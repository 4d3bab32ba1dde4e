import { addDays, type Day, dayOf } from '#shared/kernel/day.ts';

import { rankEngine, rankOutlooks } from '../rank-forecast.ts';
import type { RankDay } from '../rank-steps.ts';
import { shownShare } from './rank-record.ts';
import { rankAheads, type StoredRankForecast, type StoredRankOutlook } from './stored-rank-forecast.ts';

/** A keyword with its ranks by one source, as they stand now; days ascending. */
export interface SeenRank extends Pick<StoredRankForecast, 'series' | 'site' | 'keyword' | 'source'> {
  readonly days: readonly RankDay[];
}

/** As many forecasts of one keyword are kept, and of all. */
export const mostPerKeyword = 60;
export const mostRanksInAll = 3_000;

/**
 * Forecasts of ranks that change once a keyword was seen: those of it of which something came, and one from its newest
 * check. `kept`: all that are stored. Nothing is made from a day after which the keyword was seen already, nor from one
 * ahead of today.
 */
export function keepRank(
  { days, keyword, series, site, source }: SeenRank,
  kept: readonly StoredRankForecast[],
  nowMs: number,
): readonly StoredRankForecast[] {
  const today = dayOf(nowMs);
  const known = days.filter(({ day }) => dayOfNumber(day) <= today);
  const own = kept.filter((stored) => stored.series === series);
  const changed = own.flatMap((stored) => {
    const next = stored.source === source ? withRanks(stored, known, today) : stored;
    return next === stored ? [] : [next];
  });
  const last = known.at(-1);
  // Checks ahead of today: the clock was or is wrong, and what it calls the future may be known.
  if (!last || known.length < days.length) return changed;
  const origin = dayOfNumber(last.day);
  const seenUntil = own.map((stored) => stored.origin).filter((each) => each <= today);
  if (seenUntil.some((each) => each >= origin)) return changed;
  const outlooks = rankOutlooks(known, rankAheads);
  if ('refused' in outlooks) return changed;
  const stored: StoredRankForecast = {
    id: [series, rankEngine, origin].join(' '),
    series,
    site,
    keyword,
    source,
    engine: rankEngine,
    origin,
    known: known.length,
    madeAt: new Date(nowMs).toISOString(),
    unchanged: last.position,
    outlooks: outlooks.map(({ ahead, spans, top10 }) => ({
      ahead,
      top10,
      spans,
      shown: shownShare(ahead, kept).share,
      actual: null,
    })),
  };
  return [...changed, stored];
}

/** Ids of forecasts of ranks beyond what is kept, oldest origins first. */
export function ranksBeyondKept(forecasts: readonly StoredRankForecast[]): readonly string[] {
  const counts = new Map<string, number>();
  let total = 0;
  return forecasts
    .toSorted((a, b) => (a.origin > b.origin ? -1 : 1))
    .flatMap(({ id, series }) => {
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      if (count > mostPerKeyword || total >= mostRanksInAll) return [id];
      total += 1;
      return [];
    });
}

/** With the first check from each day that was spoken of, up to a seventh of the time later, once that day is over. */
function withRanks(stored: StoredRankForecast, days: readonly RankDay[], today: Day): StoredRankForecast {
  const outlooks = stored.outlooks.map((outlook): StoredRankOutlook => {
    const from = addDays(stored.origin, outlook.ahead);
    const until = addDays(from, Math.floor(outlook.ahead / 7));
    const found = days.find(({ day }) => dayOfNumber(day) >= from && dayOfNumber(day) <= until);
    const day = found && dayOfNumber(found.day);
    if (!found || day === undefined || day >= today) return outlook;
    // The check that came first stands, also where one of an earlier day turns up later; its own day may be checked again.
    const { actual } = outlook;
    if (actual && (actual.day !== day || actual.position === found.position)) return outlook;
    return { ...outlook, actual: { day, position: found.position } };
  });
  return outlooks.every((outlook, place) => outlook === stored.outlooks[place]) ? stored : { ...stored, outlooks };
}

function dayOfNumber(day: number): Day {
  return dayOf(day * 86_400_000);
}

import { useEffect, useMemo, useState } from 'react';

import type { SeenRank } from '#shared/forecast/record/keep-rank.ts';
import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import { rankDaysOfSource } from '#shared/keywords/rank-days.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { keepSeenRanks } from '#extension/platform/storage/rank-forecast-store.ts';

const none: readonly StoredRankForecast[] = [];

/** The ranks of a keyword that is looked at; a forecast of it is kept. With all forecasts of ranks: none until read. */
export function useKeptRanks(
  { domain, key, keyword }: Pick<KeywordRow, 'domain' | 'key' | 'keyword'>,
  points: readonly RankPoint[],
): { readonly days: SeenRank['days']; readonly ranks: readonly StoredRankForecast[] } {
  const { days, source } = useMemo(() => rankDaysOfSource(points), [points]);
  const [ranks, setRanks] = useState(none);
  useEffect(() => {
    if (source === null) return;
    let isOver = false;
    void keepSeenRanks([{ series: key, site: domain, keyword, source, days }]).then((kept) => {
      if (!isOver) setRanks(kept);
    });
    return () => {
      isOver = true;
    };
  }, [days, domain, key, keyword, source]);
  return { days, ranks };
}

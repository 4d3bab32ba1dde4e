import { keepRank, ranksBeyondKept, type SeenRank } from '#shared/forecast/record/keep-rank.ts';
import type { StoredRankForecast } from '#shared/forecast/record/stored-rank-forecast.ts';
import { systemClock } from '#shared/kernel/clock.ts';

import { openDatabase } from './database.ts';
import { whereStoreHasRoom } from './store-full.ts';

/** All forecasts of ranks that are kept. */
export async function loadRankForecasts(): Promise<readonly StoredRankForecast[]> {
  return (await openDatabase()).getAll('rankForecasts');
}

/**
 * Keeps what came of earlier forecasts of these keywords, and one from the newest check of each; answers all that are kept
 * then. In one transaction. Where the store is full, that is noted, and nothing changes.
 */
export async function keepSeenRanks(seen: readonly SeenRank[]): Promise<readonly StoredRankForecast[]> {
  await whereStoreHasRoom(async () => {
    const { done, store } = (await openDatabase()).transaction('rankForecasts', 'readwrite');
    const byId = new Map((await store.getAll()).map((stored) => [stored.id, stored]));
    const nowMs = systemClock();
    for (const each of seen) {
      for (const stored of keepRank(each, [...byId.values()], nowMs)) {
        byId.set(stored.id, stored);
        void store.put(stored);
      }
    }
    for (const id of ranksBeyondKept([...byId.values()])) void store.delete(id);
    await done;
  });
  return loadRankForecasts();
}

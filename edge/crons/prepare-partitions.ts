import { firstDayOfMonth } from '#shared/kernel/day.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../db/database.ts';
import { createRankPointsPartition } from '../repositories/rank-points.ts';

const monthsAhead = 3;

/**
 * Keeps a partition ready for each of the coming months. Rows of a month without one wait in the default partition, so
 * being late loses nothing; the month that runs is left there if it has begun without.
 */
export async function preparePartitions(store: Store, clock: Clock): Promise<void> {
  const now = new Date(clock());
  for (let ahead = 1; ahead <= monthsAhead; ahead += 1) {
    await createRankPointsPartition(store.db, firstDayOfMonth(now, ahead), firstDayOfMonth(now, ahead + 1));
  }
}

import { firstDayOfMonth } from '#shared/kernel/day.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../db/database.ts';
import { dropEmptyRankPointsPartition } from '../repositories/rank-points.ts';
import { deleteAllMonthsBefore, listUnpackedMonths, packMonth } from '../repositories/rank-months.ts';

const dayMs = 86_400_000;
/** So many days stay as rows, which late observations can still change. */
const keptDays = 45;
const keptMonths = 24;

/** Packs months that have ended long enough ago, and drops those beyond the time that history is kept. */
export async function packHistory(store: Store, clock: Clock): Promise<void> {
  const now = new Date(clock());
  const before = firstDayOfMonth(new Date(now.getTime() - keptDays * dayMs), 0);
  for (const month of await listUnpackedMonths(store.db, before)) {
    const next = firstDayOfMonth(new Date(month), 1);
    await store.transaction(async (tx) => {
      await packMonth(tx, month, next);
      await dropEmptyRankPointsPartition(tx, month, next);
    });
  }
  await deleteAllMonthsBefore(store.db, firstDayOfMonth(now, -keptMonths));
}

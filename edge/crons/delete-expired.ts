import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../db/database.ts';
import { deleteAllIdempotencyKeysBefore } from '../repositories/idempotency-keys.ts';
import { deleteSessionsExpiredBefore } from '../repositories/sessions.ts';
import { idempotencyWindowMs } from '../services/idempotency-window.ts';

/** Runs every hour: removes stored answers that are out of their window, and sessions that have ended. */
export async function deleteExpired(store: Store, clock: Clock): Promise<void> {
  const nowMs = clock();
  await deleteAllIdempotencyKeysBefore(store.db, new Date(nowMs - idempotencyWindowMs));
  await deleteSessionsExpiredBefore(store.db, new Date(nowMs));
}

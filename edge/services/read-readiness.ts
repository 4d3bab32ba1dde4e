import { AppError } from '#shared/kernel/app-error.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../db/database.ts';
import { countMigrations } from '../repositories/migrations.ts';

export interface Readiness {
  status: 'ok';
  parts: { database: { status: 'ok'; latencyMs: number; migrations: number } };
}

/** Throws `unavailable` with the state of each part where one doesn't answer. */
export async function readReadiness(store: Store, clock: Clock): Promise<Readiness> {
  const startMs = clock();
  try {
    const migrations = await countMigrations(store.db);
    return { status: 'ok', parts: { database: { status: 'ok', latencyMs: clock() - startMs, migrations } } };
  } catch (error) {
    throw new AppError('unavailable', { details: { database: { status: 'unavailable' } }, cause: error });
  }
}

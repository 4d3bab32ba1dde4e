import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { countMigrations } from '../repositories/migrations.ts';
import { countOutboxMessages } from '../repositories/outbox-messages.ts';
import { findProviderState } from '../repositories/provider-states.ts';

export interface Readiness {
  status: 'ok';
  parts: {
    database: { status: 'ok'; latencyMs: number; migrations: number };
    queues: { status: 'ok'; waiting: number };
    provider: { status: 'ok' | 'paused' | 'none' };
  };
}

/** Throws `unavailable` with the state of each part where the database doesn't answer: nothing works without it. */
export async function readReadiness({ clock, providers: { serp: provider }, store }: Backend): Promise<Readiness> {
  const startMs = clock();
  try {
    const migrations = await countMigrations(store.db);
    const database = { status: 'ok', latencyMs: clock() - startMs, migrations } as const;
    const waiting = await countOutboxMessages(store.db);
    const state = provider && (await findProviderState(store.db, provider.id));
    const isPaused = state !== null && state !== undefined && state.breaker !== 'closed';
    return {
      status: 'ok',
      parts: {
        database,
        queues: { status: 'ok', waiting },
        provider: { status: provider ? (isPaused ? 'paused' : 'ok') : 'none' },
      },
    };
  } catch (error) {
    throw new AppError('unavailable', { details: { database: { status: 'unavailable' } }, cause: error });
  }
}

import type { ScheduledChecksState } from '#shared/api/endpoints/admin.ts';

import type { Backend } from '../../backend.ts';
import { countAllRuns } from '../../repositories/check-runs.ts';
import { countWaitingDeadLetters } from '../../repositories/dead-letters.ts';
import { countOutboxMessages } from '../../repositories/outbox-messages.ts';
import { findProviderState } from '../../repositories/provider-states.ts';
import { countProviderTasks } from '../../repositories/provider-tasks.ts';
import { countSearches } from '../../repositories/searches.ts';

const dayMs = 86_400_000;

export async function readScheduledChecksState(context: Backend): Promise<ScheduledChecksState> {
  const { db } = context.store;
  const tasks = await countProviderTasks(db);
  return {
    provider: await readProvider(context),
    outbox: await countOutboxMessages(db),
    tasks: Object.fromEntries(tasks.map((row) => [row.status, row.count])),
    deadLetters: await countWaitingDeadLetters(db),
    day: await readPurchases(context, dayMs),
    month: await readPurchases(context, 30 * dayMs),
  };
}

async function readProvider({
  clock,
  providers: { serp: provider },
  store,
}: Backend): Promise<ScheduledChecksState['provider']> {
  if (!provider) return null;
  const state = await findProviderState(store.db, provider.id);
  const minute = Math.floor(clock() / 60_000);
  return {
    id: provider.id,
    breaker: state?.breaker ?? 'closed',
    failures: state?.failures ?? 0,
    reason: state?.reason ?? null,
    openedAt: state?.openedAt?.toISOString() ?? null,
    retryAt: state?.retryAt?.toISOString() ?? null,
    callsThisMinute: state?.minute === minute ? state.calls : 0,
    callsPerMinute: provider.queue?.callsPerMinute ?? null,
  };
}

async function readPurchases({ clock, store }: Backend, sinceMs: number): Promise<ScheduledChecksState['day']> {
  const since = new Date(clock() - sinceMs);
  const searches = await countSearches(store.db, since);
  const runs = await countAllRuns(store.db, since);
  const costMicros = searches.reduce((sum, row) => sum + row.costMicros, 0);
  const ranks = runs.find(({ status }) => status === 'ok')?.count ?? 0;
  return {
    since: since.toISOString(),
    searches: Object.fromEntries(searches.map((row) => [row.status, row.count])),
    runs: Object.fromEntries(runs.map((row) => [row.status, row.count])),
    costMicros,
    bookedMicros: runs.reduce((sum, row) => sum + row.bookedMicros, 0),
    costPerRankMicros: ranks === 0 ? null : costMicros / ranks,
  };
}

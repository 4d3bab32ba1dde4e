import { and, eq, lte, ne, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { providerStates } from '../db/tables/provider-states.ts';

export type ProviderStateRow = typeof providerStates.$inferSelect;
type ProviderId = ProviderStateRow['provider'];

const fresh = { breaker: 'closed', failures: 0, reason: null, openedAt: null, retryAt: null } as const;

export async function findProviderState(db: Database, provider: ProviderId): Promise<ProviderStateRow | undefined> {
  const [row] = await db.select().from(providerStates).where(eq(providerStates.provider, provider));
  return row;
}

/** Makes the row where it is missing, and holds it until the end of the transaction. */
export async function lockProviderState(tx: Database, provider: ProviderId): Promise<ProviderStateRow> {
  await tx
    .insert(providerStates)
    .values({ ...fresh, provider, minute: 0, calls: 0 })
    .onConflictDoNothing();
  const [row] = await tx.select().from(providerStates).where(eq(providerStates.provider, provider)).for('update');
  if (!row) throw new Error('A row that was just made is gone.');
  return row;
}

export function updateBreaker(
  tx: Database,
  provider: ProviderId,
  values: Pick<ProviderStateRow, 'breaker' | 'failures' | 'reason' | 'openedAt' | 'retryAt'>,
): Write {
  return tx.update(providerStates).set(values).where(eq(providerStates.provider, provider));
}

/** Lets one attempt through an open breaker whose time has come; false for everybody else. One statement. */
export async function takeTrial(
  db: Database,
  provider: ProviderId,
  { nextTrialAt, now }: { readonly now: Date; readonly nextTrialAt: Date },
): Promise<boolean> {
  const taken = await db
    .update(providerStates)
    .set({ breaker: 'half-open', retryAt: nextTrialAt })
    .where(
      and(
        eq(providerStates.provider, provider),
        ne(providerStates.breaker, 'closed'),
        lte(providerStates.retryAt, now),
      ),
    )
    .returning({ provider: providerStates.provider });
  return taken.length > 0;
}

/** Counts a call of the minute; false where there is none left. One statement, so that no two take the last one. */
export async function takeProviderCall(
  db: Database,
  provider: ProviderId,
  { callsPerMinute, minute }: { readonly minute: number; readonly callsPerMinute: number },
): Promise<boolean> {
  const taken = await db
    .insert(providerStates)
    .values({ ...fresh, provider, minute, calls: 1 })
    .onConflictDoUpdate({
      target: providerStates.provider,
      set: {
        calls: sql`CASE WHEN ${providerStates.minute} = excluded.minute THEN ${providerStates.calls} + 1 ELSE 1 END`,
        minute: sql`excluded.minute`,
      },
      setWhere: sql`${providerStates.minute} <> excluded.minute OR ${providerStates.calls} < ${callsPerMinute}`,
    })
    .returning({ calls: providerStates.calls });
  return taken.length > 0;
}

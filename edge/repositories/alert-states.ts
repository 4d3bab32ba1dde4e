import { and, eq } from 'drizzle-orm';

import type { AlertState } from '#shared/alerts/alert-state.ts';
import type { RankSource } from '#shared/keywords/rank-point.ts';

import type { Database, Write } from '../db/database.ts';
import { alertStates } from '../db/tables/alert-states.ts';

interface AlertStateKey {
  readonly keywordId: string;
  readonly source: RankSource;
}

/** What every rule remembers of a keyword and source, by rule. */
export async function readAlertStates(
  workspaceId: string,
  db: Database,
  { keywordId, source }: AlertStateKey,
): Promise<ReadonlyMap<string, AlertState>> {
  const rows = await db
    .select({ ruleId: alertStates.ruleId, state: alertStates.state })
    .from(alertStates)
    .where(
      and(
        eq(alertStates.workspaceId, workspaceId),
        eq(alertStates.keywordId, keywordId),
        eq(alertStates.source, source),
      ),
    );
  return new Map(rows.map(({ ruleId, state }) => [ruleId, state]));
}

export function upsertAlertState(
  workspaceId: string,
  db: Database,
  row: AlertStateKey & { readonly ruleId: string; readonly state: AlertState },
): Write {
  const { keywordId, ruleId, source, workspaceId: workspace } = alertStates;
  return db
    .insert(alertStates)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [workspace, keywordId, source, ruleId], set: { state: row.state } });
}

/** For a rule that watches for something else from now on. */
export function deleteAlertStatesOf(workspaceId: string, db: Database, ruleId: string): Write {
  return db.delete(alertStates).where(and(eq(alertStates.workspaceId, workspaceId), eq(alertStates.ruleId, ruleId)));
}

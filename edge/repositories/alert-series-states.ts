import { and, eq, inArray, sql } from 'drizzle-orm';

import type { SeriesState } from '#shared/alerts/alert-state.ts';

import type { Database, Write } from '../db/database.ts';
import { alertSeriesStates } from '../db/tables/alert-series-states.ts';

interface SeriesStateRow {
  readonly ruleId: string;
  /** The keyword that the series is about; empty for the whole project. */
  readonly subject: string;
  readonly state: SeriesState;
}

/** Of the rules given, in no order. */
export async function listSeriesStates(
  workspaceId: string,
  db: Database,
  ruleIds: readonly string[],
): Promise<readonly SeriesStateRow[]> {
  if (ruleIds.length === 0) return [];
  const { ruleId, state, subject } = alertSeriesStates;
  return db
    .select({ ruleId, subject, state })
    .from(alertSeriesStates)
    .where(and(eq(alertSeriesStates.workspaceId, workspaceId), inArray(ruleId, [...ruleIds])));
}

export function upsertSeriesStates(workspaceId: string, db: Database, rows: readonly SeriesStateRow[]): Write {
  const { ruleId, subject, workspaceId: workspace } = alertSeriesStates;
  return db
    .insert(alertSeriesStates)
    .values(rows.map((row) => ({ ...row, workspaceId })))
    .onConflictDoUpdate({ target: [workspace, ruleId, subject], set: { state: sql`excluded.state` } });
}

/** For a rule that watches for something else from now on. */
export function deleteSeriesStatesOf(workspaceId: string, db: Database, ruleId: string): Write {
  return db
    .delete(alertSeriesStates)
    .where(and(eq(alertSeriesStates.workspaceId, workspaceId), eq(alertSeriesStates.ruleId, ruleId)));
}

import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, sql } from 'drizzle-orm';

import type { EventKind, Happened } from '#shared/events/logged-event.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { eventCounters } from '../db/tables/event-counters.ts';
import { loggedEvents } from '../db/tables/logged-events.ts';

export type LoggedEventRow = Omit<typeof loggedEvents.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(loggedEvents);

/**
 * Adds to the log of a workspace, in the transaction of what happened. The counter stays locked until that ends, so that
 * numbers follow the order of commits and a transaction that fails leaves no gap: let it be the last write.
 */
export function insertLoggedEvents(workspaceId: string, db: Database, happened: readonly Happened[], now: Date): Write {
  const rows = happened.map((event) => ({ ...event, id: newId(now.getTime()) }));
  return db.execute(sql`
    WITH counter AS (
      INSERT INTO event_counters AS known (workspace_id, log, last_seq)
      VALUES (${workspaceId}::uuid, 'events', ${rows.length}::bigint)
      ON CONFLICT (workspace_id, log) DO UPDATE SET last_seq = known.last_seq + excluded.last_seq
      RETURNING last_seq
    )
    INSERT INTO logged_events (workspace_id, seq, id, project_id, kind, subject_id, data, at)
    SELECT ${workspaceId}::uuid, counter.last_seq - ${rows.length}::bigint + place, (event->>'id')::uuid,
      (event->>'projectId')::uuid, event->>'kind', (event->>'subjectId')::uuid, event->'data',
      ${now.toISOString()}::timestamptz
    FROM counter, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS listed (event, place)`);
}

export interface EventFilter {
  readonly projectId: string | undefined;
  readonly kinds: readonly EventKind[] | undefined;
}

/** Those after `after` in their order, or those before `before` with the newest first. */
export async function listLoggedEvents(
  workspaceId: string,
  db: Database,
  {
    after,
    before,
    kinds,
    limit,
    projectId,
  }: EventFilter & {
    readonly after: number | undefined;
    readonly before: number | undefined;
    readonly limit: number;
  },
): Promise<readonly LoggedEventRow[]> {
  return db
    .select(columns)
    .from(loggedEvents)
    .where(
      and(
        eq(loggedEvents.workspaceId, workspaceId),
        projectId === undefined ? undefined : eq(loggedEvents.projectId, projectId),
        kinds === undefined ? undefined : inArray(loggedEvents.kind, [...kinds]),
        after === undefined ? undefined : gt(loggedEvents.seq, after),
        before === undefined ? undefined : lt(loggedEvents.seq, before),
      ),
    )
    .orderBy(before === undefined ? asc(loggedEvents.seq) : desc(loggedEvents.seq))
    .limit(limit);
}

/** 0 before the first event. */
export async function readLastSeq(workspaceId: string, db: Database): Promise<number> {
  const [row] = await db
    .select({ lastSeq: eventCounters.lastSeq })
    .from(eventCounters)
    .where(eq(eventCounters.workspaceId, workspaceId));
  return row?.lastSeq ?? 0;
}

export async function deleteAllLoggedEventsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(loggedEvents).where(lt(loggedEvents.at, before));
}

import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, lt, sql } from 'drizzle-orm';

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

/** Of the kinds given, the newest first: those from `from` on, before `to`. */
export async function listEventsOfPeriod(
  workspaceId: string,
  db: Database,
  { from, kinds, limit, to }: Period & { readonly kinds: readonly EventKind[]; readonly limit: number },
): Promise<readonly LoggedEventRow[]> {
  return db
    .select(columns)
    .from(loggedEvents)
    .where(and(isIn(workspaceId, { from, to }), inArray(loggedEvents.kind, [...kinds])))
    .orderBy(desc(loggedEvents.seq))
    .limit(limit);
}

export interface DayCount {
  /** Of the local calendar, such as 2026-11-30. */
  readonly day: string;
  readonly kind: EventKind;
  readonly count: number;
}

/** How much happened on each day and of each kind, days as the clock of the zone has them; the first day first. */
export async function countEventsByDay(
  workspaceId: string,
  db: Database,
  { from, timeZone, to }: Period & { readonly timeZone: string },
): Promise<readonly DayCount[]> {
  const day = sql<string>`to_char(${loggedEvents.at} AT TIME ZONE ${timeZone}::text, 'YYYY-MM-DD')`.as('day');
  const counted = db
    .select({ day, kind: loggedEvents.kind })
    .from(loggedEvents)
    .where(isIn(workspaceId, { from, to }))
    .as('counted');
  return db
    .select({ day: counted.day, kind: counted.kind, count: sql<number>`count(*)::int` })
    .from(counted)
    .groupBy(counted.day, counted.kind)
    .orderBy(asc(counted.day), asc(counted.kind));
}

/** From its first moment on, before its end. */
interface Period {
  readonly from: Date;
  readonly to: Date;
}

function isIn(workspaceId: string, { from, to }: Period) {
  return and(eq(loggedEvents.workspaceId, workspaceId), gte(loggedEvents.at, from), lt(loggedEvents.at, to));
}

export async function deleteAllLoggedEventsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(loggedEvents).where(lt(loggedEvents.at, before));
}

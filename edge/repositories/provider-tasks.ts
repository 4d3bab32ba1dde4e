import { and, asc, count, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { providerTasks } from '../db/tables/provider-tasks.ts';
import type { searches } from '../db/tables/searches.ts';
import { insertOutboxMessageFrom, type NewOutboxMessage } from './outbox-messages.ts';

export type ProviderTaskRow = typeof providerTasks.$inferSelect;

/** Without an end yet, and without an answer. */
const unanswered = ['posting', 'posted'] as const;

export function insertProviderTasks(
  tx: Database,
  rows: readonly Pick<ProviderTaskRow, 'id' | 'searchId' | 'tokenHash' | 'postedAt'>[],
): Write {
  return tx.insert(providerTasks).values(rows.map((row) => ({ ...row, status: 'posting' as const })));
}

export async function findProviderTask(db: Database, id: string): Promise<ProviderTaskRow | undefined> {
  const [row] = await db.select().from(providerTasks).where(eq(providerTasks.id, id));
  return row;
}

export async function findProviderTaskByToken(db: Database, tokenHash: string): Promise<ProviderTaskRow | undefined> {
  const [row] = await db.select().from(providerTasks).where(eq(providerTasks.tokenHash, tokenHash));
  return row;
}

/** Those that wait for an answer, of tasks named by the provider's ids or by ours. */
export async function listUnansweredTasks(
  db: Database,
  names: { readonly ids: readonly string[]; readonly providerTaskIds: readonly string[] },
): Promise<readonly ProviderTaskRow[]> {
  const { ids, providerTaskIds } = names;
  if (ids.length === 0 && providerTaskIds.length === 0) return [];
  return db
    .select()
    .from(providerTasks)
    .where(
      and(
        inArray(providerTasks.status, [...unanswered]),
        or(
          ids.length > 0 ? inArray(providerTasks.id, [...ids]) : undefined,
          providerTaskIds.length > 0 ? inArray(providerTasks.providerTaskId, [...providerTaskIds]) : undefined,
        ),
      ),
    );
}

export async function listTasksSince(
  db: Database,
  status: 'posting' | 'posted' | 'received',
  before: Date,
  limit: number,
): Promise<readonly ProviderTaskRow[]> {
  return db
    .select()
    .from(providerTasks)
    .where(and(eq(providerTasks.status, status), lt(providerTasks.postedAt, before)))
    .orderBy(asc(providerTasks.postedAt))
    .limit(limit);
}

/** False where the task is not in one of the states any more: somebody else was first. */
export async function updateProviderTask(
  tx: Database,
  id: string,
  from: readonly ProviderTaskRow['status'][],
  values: Partial<Omit<ProviderTaskRow, 'id' | 'searchId' | 'tokenHash' | 'postedAt'>>,
): Promise<boolean> {
  const changed = await tx
    .update(providerTasks)
    .set(values)
    .where(and(eq(providerTasks.id, id), inArray(providerTasks.status, [...from])))
    .returning({ id: providerTasks.id });
  return changed.length > 0;
}

/**
 * Notes that the answer of a task has come, and writes the message about it down, in one statement. Without effect where
 * it has one or is waited for no longer.
 */
export async function receiveTask(db: Database, id: string, message: NewOutboxMessage): Promise<void> {
  const at = message.createdAt.toISOString();
  await db.execute(sql`
    WITH received AS (
      UPDATE provider_tasks SET status = 'received', received_at = ${at}::timestamptz
      WHERE id = ${id} AND status IN ('posting', 'posted') RETURNING id
    )
    ${insertOutboxMessageFrom(sql`received`, message)}`);
}

/**
 * Ends a task whose search was found, and gives the search its page, in one statement. Without effect where the task has
 * ended; a search that came or failed before stays as it is.
 */
export async function settleFoundTask(
  db: Database,
  id: string,
  found: Pick<typeof searches.$inferSelect, 'costMicros' | 'snapshot' | 'topTen'> & { readonly at: Date },
): Promise<void> {
  const at = found.at.toISOString();
  await db.execute(sql`
    WITH done AS (
      UPDATE provider_tasks
      SET status = 'done', reason = NULL, post_cost_micros = ${found.costMicros}::bigint, finished_at = ${at}::timestamptz
      WHERE id = ${id} AND status = 'received' RETURNING search_id
    )
    UPDATE searches s
    SET status = 'ok', cost_micros = ${found.costMicros}::bigint, snapshot = ${JSON.stringify(found.snapshot)}::json,
      top_ten = ARRAY(SELECT json_array_elements_text(${JSON.stringify(found.topTen)}::json)),
      settled_at = ${at}::timestamptz
    FROM done WHERE s.id = done.search_id AND s.status NOT IN ('ok', 'failed')`);
}

/** Notes what the provider calls the tasks that it has taken, in one statement. Those with an answer stay as they are. */
export async function markTasksPosted(
  tx: Database,
  tasks: readonly { readonly id: string; readonly providerTaskId: string; readonly costMicros: number }[],
): Promise<void> {
  if (tasks.length === 0) return;
  const rows = JSON.stringify(
    tasks.map(({ costMicros, id, providerTaskId }) => ({ id, named: providerTaskId, cost: costMicros })),
  );
  await tx.execute(sql`
    UPDATE provider_tasks t
    SET provider_task_id = p.named, post_cost_micros = p.cost,
      status = CASE WHEN t.status = 'posting' THEN 'posted' ELSE t.status END
    FROM json_to_recordset(${rows}::json) AS p(id uuid, named text, cost bigint) WHERE t.id = p.id`);
}

export async function countProviderTasks(db: Database) {
  return db
    .select({ status: providerTasks.status, count: count() })
    .from(providerTasks)
    .where(inArray(providerTasks.status, [...unanswered, 'received']))
    .groupBy(providerTasks.status);
}

/** Tasks that have ended and were posted before. */
export async function listEndedTaskIds(db: Database, before: Date, limit: number): Promise<readonly string[]> {
  const rows = await db
    .select({ id: providerTasks.id })
    .from(providerTasks)
    .where(and(notInArray(providerTasks.status, [...unanswered, 'received']), lt(providerTasks.postedAt, before)))
    .limit(limit);
  return rows.map(({ id }) => id);
}

export async function deleteProviderTasks(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(providerTasks).where(inArray(providerTasks.id, [...ids]));
}

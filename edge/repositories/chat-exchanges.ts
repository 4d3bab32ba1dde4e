import { and, asc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { chatExchanges } from '../db/tables/chat-exchanges.ts';

export type ExchangeRow = Omit<typeof chatExchanges.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(chatExchanges);

export function insertExchange(workspaceId: string, db: Database, row: ExchangeRow): Write {
  return db.insert(chatExchanges).values({ ...row, workspaceId });
}

/** Oldest first. */
export async function listExchangeRows(
  workspaceId: string,
  db: Database,
  threadId: string,
): Promise<readonly ExchangeRow[]> {
  return db
    .select(columns)
    .from(chatExchanges)
    .where(and(eq(chatExchanges.workspaceId, workspaceId), eq(chatExchanges.threadId, threadId)))
    .orderBy(asc(chatExchanges.askedAt), asc(chatExchanges.id));
}

export function setAnswers(workspaceId: string, db: Database, id: string, answers: ExchangeRow['answers']): Write {
  return db
    .update(chatExchanges)
    .set({ answers })
    .where(and(eq(chatExchanges.workspaceId, workspaceId), eq(chatExchanges.id, id)));
}

export function updateExchange(
  workspaceId: string,
  db: Database,
  id: string,
  change: Omit<ExchangeRow, 'id' | 'threadId' | 'question' | 'askedAt'>,
): Write {
  return db
    .update(chatExchanges)
    .set(change)
    .where(and(eq(chatExchanges.workspaceId, workspaceId), eq(chatExchanges.id, id)));
}

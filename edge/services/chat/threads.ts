import type { Exchange, Thread } from '#shared/chat/exchange.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listExchangeRows } from '../../repositories/chat-exchanges.ts';
import { deleteThreadRow, findThread, listThreadRows, type ThreadRow } from '../../repositories/chat-threads.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { recordChange } from '../record-change.ts';
import { presentExchange, presentThread } from './present.ts';

/** Those of the asker, the one asked last first. */
export async function listThreads(
  { principal, store, workspaceId }: RequestContext,
  { cursor, limit }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Thread[]; nextCursor: string | null }> {
  const wanted = { userId: principal.userId, limit: limit + 1, after: readCursor(cursor) };
  const rows = await listThreadRows(workspaceId, store.db, wanted);
  const page = cutPage(rows, limit, ({ id, updatedAt }) => ({ at: updatedAt, id }));
  return { items: page.items.map(presentThread), nextCursor: page.nextCursor };
}

/** Throws `not_found` for a thread of somebody else. */
export async function readThread(
  context: RequestContext,
  threadId: string,
): Promise<{ thread: Thread; exchanges: Exchange[] }> {
  const thread = await requireOwnThread(context, threadId);
  const rows = await listExchangeRows(context.workspaceId, context.store.db, threadId);
  const nowMs = context.clock();
  return { thread: presentThread(thread), exchanges: rows.map((row) => presentExchange(row, nowMs)) };
}

/** Throws `not_found` for a thread of somebody else. */
export async function deleteThread(context: RequestContext, threadId: string): Promise<void> {
  const { store, workspaceId } = context;
  await requireOwnThread(context, threadId);
  await store.batch([
    deleteThreadRow(workspaceId, store.db, threadId),
    ...recordChange(context, store.db, {
      action: 'chat.deleteThread',
      subjectId: threadId,
      status: 204,
      answer: undefined,
    }),
  ]);
}

/** Throws `not_found` for a thread of somebody else. */
export async function requireOwnThread(
  { principal, store, workspaceId }: RequestContext,
  threadId: string,
): Promise<ThreadRow> {
  const row = await findThread(workspaceId, store.db, threadId);
  if (row?.userId !== principal.userId) throw new AppError('not_found');
  return row;
}

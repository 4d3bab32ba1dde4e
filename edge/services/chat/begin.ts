import { maxExchanges, maxThreads } from '#shared/api/endpoints/chat.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { type ExchangeRow, insertExchange, listExchangeRows } from '../../repositories/chat-exchanges.ts';
import { countThreads, insertThread, lockThread, touchThread } from '../../repositories/chat-threads.ts';
import type { RequestContext } from '../context.ts';
import { longestMs } from './present.ts';

const titleChars = 80;

/** A question that is written down, and what was asked before it. */
interface Begun {
  readonly row: ExchangeRow;
  readonly before: readonly ExchangeRow[];
}

/**
 * Writes a question down, in a thread that is begun where it is not there. Throws `not_found` for a thread of somebody else,
 * `conflict` while an answer is under way in it, `quota_exceeded` where there are as many as may be.
 */
export async function beginExchange(context: RequestContext, threadId: string, question: string): Promise<Begun> {
  const { clock, principal, store, workspaceId } = context;
  const { userId } = principal;
  const now = new Date(clock());
  const row: ExchangeRow = {
    id: newId(now.getTime()),
    threadId,
    question,
    text: '',
    answers: [],
    status: 'running',
    failure: null,
    reason: '',
    model: null,
    costMicros: null,
    tokens: 0,
    askedAt: now,
    endedAt: null,
  };
  return store.transaction(async (tx) => {
    const thread = await lockThread(workspaceId, tx, threadId);
    if (thread && thread.userId !== userId) throw new AppError('not_found');
    if (!thread) {
      if ((await countThreads(workspaceId, tx, userId)) >= maxThreads) throw full('threads', maxThreads);
      await insertThread(workspaceId, tx, {
        id: threadId,
        userId,
        title: titleOf(question),
        createdAt: now,
        updatedAt: now,
      });
    }
    const before = thread ? await listExchangeRows(workspaceId, tx, threadId) : [];
    if (before.length >= maxExchanges) throw full('questions in a thread', maxExchanges);
    if (before.some(({ askedAt, status }) => status === 'running' && now.getTime() - askedAt.getTime() < longestMs))
      throw new AppError('conflict', { message: 'An answer is under way in this thread. Wait for it, or stop it.' });
    await touchThread(workspaceId, tx, threadId, now);
    await insertExchange(workspaceId, tx, row);
    return { row, before };
  });
}

function titleOf(question: string): string {
  const line = question.replaceAll(/\s+/g, ' ').trim().toWellFormed();
  return line.length > titleChars ? `${line.slice(0, titleChars).toWellFormed()}…` : line;
}

function full(what: string, count: number): AppError {
  return new AppError('quota_exceeded', {
    message: `There are ${count} ${what}, which is the most. Delete one first.`,
  });
}

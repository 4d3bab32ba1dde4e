import type { Exchange, Thread } from '#shared/chat/exchange.ts';

import type { ExchangeRow } from '../../repositories/chat-exchanges.ts';
import type { ThreadRow } from '../../repositories/chat-threads.ts';

/** Longer than an answer takes: its Worker is gone. */
export const longestMs = 180_000;

export function presentThread({ createdAt, id, title, updatedAt }: ThreadRow): Thread {
  return { id, title, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** An exchange as the API shows it; one that runs longer than any can has broken off. */
export function presentExchange(row: ExchangeRow, nowMs: number): Exchange {
  const { answers, askedAt, endedAt, threadId: _threadId, ...shown } = row;
  const isLost = row.status === 'running' && nowMs - askedAt.getTime() > longestMs;
  return {
    ...shown,
    ...(isLost ? { status: 'failed' as const, failure: 'broken_off' as const } : {}),
    answers: [...answers],
    askedAt: askedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

import type { DeadLetter } from '#shared/api/endpoints/admin.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../../backend.ts';
import { job } from '../../runtime/job.ts';
import {
  type DeadLetterRow,
  deleteDeadLetter,
  listDeadLetters as listRows,
  lockDeadLetter,
  markDeadLetterReplayed,
} from '../../repositories/dead-letters.ts';
import { insertOutboxMessages } from '../../repositories/outbox-messages.ts';

export async function listDeadLetters({ store }: Backend, limit: number): Promise<{ items: DeadLetter[] }> {
  return { items: (await listRows(store.db, limit)).map(present) };
}

/**
 * Sends a dead letter to its queue again, under its own id. Throws `not_found`, and `conflict` for one that is under way again
 * or that is no job.
 */
export async function replayDeadLetter({ clock, store }: Backend, id: string): Promise<DeadLetter> {
  return store.transaction(async (tx) => {
    const row = await lockDeadLetter(tx, id);
    if (!row) throw new AppError('not_found');
    if (row.replayedAt)
      throw new AppError('conflict', { message: 'It was sent again already and has not died since.' });
    const parsed = job.safeParse(row.job);
    if (!parsed.success) throw new AppError('conflict', { message: 'It is no job that could be done. Drop it.' });
    const now = new Date(clock());
    await insertOutboxMessages(tx, [{ id, queue: row.queue, job: parsed.data, availableAt: now, createdAt: now }]);
    await markDeadLetterReplayed(tx, id, now);
    return present({ ...row, replayedAt: now });
  });
}

/** Throws `not_found`. */
export async function dropDeadLetter({ store }: Backend, id: string): Promise<void> {
  if (!(await deleteDeadLetter(store.db, id))) throw new AppError('not_found');
}

function present({ attempts, diedAt, id, job: sent, queue, reason, replayedAt }: DeadLetterRow): DeadLetter {
  return {
    id,
    queue,
    job: sent,
    reason,
    attempts,
    diedAt: diedAt.toISOString(),
    replayedAt: replayedAt?.toISOString() ?? null,
  };
}

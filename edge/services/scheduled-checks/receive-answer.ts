import { newId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../../auth/hash-secret.ts';
import { queueOf } from '../../queues/job.ts';
import { findProviderTaskByToken, type ProviderTaskRow, receiveTask } from '../../repositories/provider-tasks.ts';
import type { ScheduledChecksContext } from './context.ts';

/** The task whose token it is. `known`: it waits for an answer; `ended`: it has one, or is waited for no longer. */
export async function findTaskOfToken(
  { store }: ScheduledChecksContext,
  token: string,
): Promise<{ readonly kind: 'known' | 'ended'; readonly taskId: string } | undefined> {
  // Looked up by its hash: how long that takes says nothing about the token.
  const task = await findProviderTaskByToken(store.db, await hashSecret(token));
  return task && { kind: isAnswerable(task) ? 'known' : 'ended', taskId: task.id };
}

/** Keeps the answer of a task as it came and has it read later. Only the first one counts. */
export async function receiveAnswer(context: ScheduledChecksContext, taskId: string, bytes: Uint8Array): Promise<void> {
  const { answers, clock, store } = context;
  await answers.put(taskId, bytes);
  const now = new Date(clock());
  const job = { kind: 'ingest-task', taskId } as const;
  await receiveTask(store.db, taskId, { id: newId(now.getTime()), queue: queueOf(job), job, createdAt: now });
}

function isAnswerable({ status }: ProviderTaskRow): boolean {
  return status === 'posting' || status === 'posted';
}

import { hashSecret } from '../../auth/hash-secret.ts';
import type { Backend } from '../../backend.ts';
import { findProviderTaskByToken, type ProviderTaskRow, receiveTask } from '../../repositories/provider-tasks.ts';
import { messageOf } from '../outbox/add-jobs.ts';

/** The task whose token it is. `known`: it waits for an answer; `ended`: it has one, or is waited for no longer. */
export async function findTaskOfToken(
  { store }: Backend,
  token: string,
): Promise<{ readonly kind: 'known' | 'ended'; readonly taskId: string } | undefined> {
  // Looked up by its hash: how long that takes says nothing about the token.
  const task = await findProviderTaskByToken(store.db, await hashSecret(token));
  return task && { kind: isAnswerable(task) ? 'known' : 'ended', taskId: task.id };
}

/** Keeps the answer of a task as it came and has it read later. Only the first one counts. */
export async function receiveAnswer(context: Backend, taskId: string, bytes: Uint8Array): Promise<void> {
  const { answers, clock, store } = context;
  await answers.put(taskId, bytes);
  await receiveTask(store.db, taskId, messageOf({ kind: 'ingest-task', taskId }, { now: new Date(clock()) }));
}

function isAnswerable({ status }: ProviderTaskRow): boolean {
  return status === 'posting' || status === 'posted';
}

import { hashSecret } from '../../auth/hash-secret.ts';
import {
  findProviderTaskByToken,
  type ProviderTaskRow,
  updateProviderTask,
} from '../../repositories/provider-tasks.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import type { CollectionContext } from './context.ts';

/** The task whose token it is. `known`: it waits for an answer; `ended`: it has one, or is waited for no longer. */
export async function findTaskOfToken(
  { store }: CollectionContext,
  token: string,
): Promise<{ readonly kind: 'known' | 'ended'; readonly taskId: string } | undefined> {
  // Looked up by its hash: how long that takes says nothing about the token.
  const task = await findProviderTaskByToken(store.db, await hashSecret(token));
  return task && { kind: isAnswerable(task) ? 'known' : 'ended', taskId: task.id };
}

/** Keeps the answer of a task as it came and has it read later. Only the first one counts. */
export async function receiveAnswer(context: CollectionContext, taskId: string, bytes: Uint8Array): Promise<void> {
  const { answers, clock, store } = context;
  await answers.put(taskId, bytes);
  await store.transaction(async (tx) => {
    const now = new Date(clock());
    const values = { status: 'received', receivedAt: now } as const;
    if (!(await updateProviderTask(tx, taskId, ['posting', 'posted'], values))) return;
    await addJobs(tx, [{ kind: 'ingest-task', taskId }], { now });
  });
}

function isAnswerable({ status }: ProviderTaskRow): boolean {
  return status === 'posting' || status === 'posted';
}

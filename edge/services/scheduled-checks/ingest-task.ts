import type { Backend } from '../../backend.ts';
import { readAnswerText } from '../../providers/serp/read-answer-text.ts';
import type { SerpOutcome } from '../../providers/serp/serp-outcome.ts';
import type { SerpQueue, TaskReading } from '../../providers/serp/serp-queue.ts';
import {
  findProviderTask,
  type ProviderTaskRow,
  settleFoundTask,
  updateProviderTask,
} from '../../repositories/provider-tasks.ts';
import { findSearch, lockSearch, type SearchRow } from '../../repositories/searches.ts';
import { returnSearch } from './return-search.ts';
import { topTenOf } from './settle-search.ts';

type Finished = Extract<TaskReading, { kind: 'finished' }>;

/**
 * Reads the answer of a task and notes what its search found. Done twice it changes nothing. Returns the search, whose
 * ranks are then to be given out; undefined where there is no such task.
 */
export async function ingestTask(context: Backend, taskId: string): Promise<string | undefined> {
  const {
    providers: { serp: provider },
    store,
  } = context;
  const task = await findProviderTask(store.db, taskId);
  const search = task && (await findSearch(store.db, task.searchId));
  if (!task || !search || !provider?.queue || provider.id !== search.provider) return undefined;
  if (task.status === 'received') await finishTask(context, provider.queue, task, search);
  return search.id;
}

async function finishTask(context: Backend, queue: SerpQueue, task: ProviderTaskRow, search: SearchRow): Promise<void> {
  const bytes = await context.answers.find(task.id);
  const text = bytes && (await readAnswerText(bytes));
  const reading: TaskReading = text === undefined ? { kind: 'unreadable' } : queue.readAnswer(search, text);
  if (reading.kind !== 'finished' || !isAnswerOf(reading, task)) {
    await waitForAnother(context, task, reading.kind === 'pending' ? 'Not finished.' : 'Not an answer to this task.');
    return;
  }
  const { isBilled, outcome } = reading;
  const postedMicros = task.postCostMicros ?? queue.estimateMicros(search);
  // An answer that is fetched later says 0, since its price was taken when it was posted.
  const costMicros = isBilled ? Math.max(outcome.costMicros, postedMicros) : 0;
  await settle(context, task, { ...outcome, costMicros });
}

/** With the token, or in the provider's list, anything may come: the answer has to name the task that it answers. */
function isAnswerOf({ tag, taskId }: Finished, task: ProviderTaskRow): boolean {
  if (tag !== null) return tag === task.id;
  return taskId !== null && taskId === task.providerTaskId;
}

/** The task goes on waiting, and its answer is fetched where none comes by itself. */
async function waitForAnother({ store }: Backend, task: ProviderTaskRow, reason: string): Promise<void> {
  await updateProviderTask(store.db, task.id, ['received'], { status: 'posted', reason });
}

async function settle({ clock, store }: Backend, task: ProviderTaskRow, outcome: SerpOutcome): Promise<void> {
  const now = new Date(clock());
  if (outcome.kind === 'ok') {
    const { costMicros, snapshot } = outcome;
    await settleFoundTask(store.db, task.id, { costMicros, snapshot, topTen: topTenOf(snapshot), at: now });
    return;
  }
  await store.transaction(async (tx) => {
    const search = await lockSearch(tx, task.searchId);
    const { costMicros, reason } = outcome;
    const values = { status: 'done', reason, postCostMicros: costMicros, finishedAt: now } as const;
    const isFirst = await updateProviderTask(tx, task.id, ['received'], values);
    if (!isFirst || !search || search.status === 'ok' || search.status === 'failed') return;
    await returnSearch(tx, search, outcome, now);
  });
}

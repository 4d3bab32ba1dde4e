import type { Backend } from '../../backend.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import type { SerpQueue } from '../../providers/serp/serp-queue.ts';
import { listAllCheckHoldsBefore } from '../../repositories/check-holds.ts';
import { listAllForgottenRuns, listAllUntoldSearches } from '../../repositories/check-runs.ts';
import {
  listTasksSince,
  listUnansweredTasks,
  type ProviderTaskRow,
  updateProviderTask,
} from '../../repositories/provider-tasks.ts';
import { lockOverdueSearches, lockSearch } from '../../repositories/searches.ts';
import { settleHold } from '../budgets/hold-price.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { startJobs } from './claim-due.ts';
import { endOf, noteCall, passGate } from './provider-gate.ts';
import { receiveAnswer } from './receive-answer.ts';
import { returnSearch } from './return-search.ts';
import { failSearches } from './settle-search.ts';

const minuteMs = 60_000;
/** A postback comes within about five minutes; where none can come, answers are asked for from the start. */
const postbackMs = 10 * minuteMs;
const fetchFromMs = minuteMs / 2;
/** Tasks that the list of ready ones left out are asked for one by one. */
const askAloneMs = 60 * minuteMs;
/** Nothing was heard of the call that posted them. */
const unheardMs = 30 * minuteMs;
/** The provider keeps answers for weeks, but a rank of this morning is no rank of now. */
const lostMs = 6 * 60 * minuteMs;
/** Work that nobody did for so long: its message got lost. */
const forgottenMs = 10 * minuteMs;
const limit = 100;

/** Fetches answers that did not come by themselves. Runs every minute. */
export async function fetchMissingAnswers(context: Backend): Promise<void> {
  const {
    clock,
    providers: { serp: provider },
    publicUrl,
    store,
  } = context;
  if (!provider?.queue) return;
  const before = (ms: number): Date => new Date(clock() - ms);
  const missing = before(publicUrl === null ? fetchFromMs : postbackMs);
  const waiting = [
    ...(await listTasksSince(store.db, 'posted', missing, 1)),
    ...(await listTasksSince(store.db, 'posting', missing, 1)),
  ];
  if (waiting.length === 0 || (await passGate(context, provider)) === 'wait') return;
  const listed = await provider.queue.listReady();
  await noteCall(context, provider, listed.kind === 'listed' ? { kind: 'answered' } : endOf(listed));
  if (listed.kind !== 'listed') return;
  const providerTaskIds = listed.tasks.map(({ taskId }) => taskId);
  const ids = listed.tasks.flatMap(({ tag }) => (tag !== null && isUuid(tag) ? [tag] : []));
  const ready = await listUnansweredTasks(store.db, { ids, providerTaskIds });
  const nameOf = (task: ProviderTaskRow): string | null =>
    task.providerTaskId ?? listed.tasks.find(({ tag }) => tag === task.id)?.taskId ?? null;
  const unlisted = await listTasksSince(store.db, 'posted', before(askAloneMs), limit);
  const wanted = new Map([...ready, ...unlisted].map((task) => [task.id, nameOf(task)]));
  for (const [id, name] of wanted) {
    if (name !== null && !(await fetchAnswer(context, provider, provider.queue, { id, name }))) return;
  }
}

/** Ends waiting for tasks, searches and runs of which nothing is to be expected, and repeats messages that got lost. */
export async function sweepForgotten(context: Backend): Promise<void> {
  const { clock, store } = context;
  const before = (ms: number): Date => new Date(clock() - ms);
  for (const task of await listTasksSince(store.db, 'posting', before(unheardMs), limit)) await giveUp(context, task);
  for (const task of await listTasksSince(store.db, 'posted', before(lostMs), limit)) await giveUp(context, task);
  await store.transaction(async (tx) => {
    const overdue = await lockOverdueSearches(tx, before(lostMs), limit);
    const end = { reason: 'too-late', costMicros: 0, now: new Date(clock()) } as const;
    await failSearches(
      tx,
      overdue.map(({ id }) => id),
      end,
    );
  });
  for (const hold of await listAllCheckHoldsBefore(store.db, before(forgottenMs), limit)) {
    // What a model's vendor took before the buyer died nobody knows: the most that it can be.
    await store.transaction((tx) => settleHold(tx, hold, hold.purpose === 'checks' ? 0 : hold.heldMicros));
  }
  const received = await listTasksSince(store.db, 'received', before(forgottenMs), limit);
  const untold = await listAllUntoldSearches(store.db, before(forgottenMs), limit);
  const forgotten = await listAllForgottenRuns(store.db, before(forgottenMs), 10 * limit);
  await addJobs(
    store.db,
    [
      ...received.map(({ id }) => ({ kind: 'ingest-task' as const, taskId: id })),
      ...untold.map((searchId) => ({ kind: 'deliver-search' as const, searchId })),
      ...startJobs(forgotten),
    ],
    { now: new Date(clock()) },
  );
}

/** False where the provider may not be asked any more. */
async function fetchAnswer(
  context: Backend,
  provider: SerpProvider,
  queue: SerpQueue,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<boolean> {
  if ((await passGate(context, provider)) === 'wait') return false;
  const fetched = await queue.fetchAnswer(name);
  await noteCall(context, provider, fetched.kind === 'fetched' ? { kind: 'answered' } : endOf(fetched));
  if (fetched.kind === 'fetched') await receiveAnswer(context, id, new TextEncoder().encode(fetched.text));
  return true;
}

async function giveUp({ clock, store }: Backend, task: ProviderTaskRow): Promise<void> {
  await store.transaction(async (tx) => {
    const now = new Date(clock());
    const search = await lockSearch(tx, task.searchId);
    const values = { status: 'lost', finishedAt: now } as const;
    if (!(await updateProviderTask(tx, task.id, [task.status], values)) || !search) return;
    // One that was never taken costs nothing and is asked for again; one that was taken is not paid twice.
    if (task.status === 'posting') await returnSearch(tx, search, { kind: 'retry', costMicros: 0 }, now);
    else await failSearches(tx, [search.id], { reason: 'too-late', costMicros: 0, now });
  });
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}

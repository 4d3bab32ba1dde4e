import { newId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../../auth/hash-secret.ts';
import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import type { SerpFailure } from '../../providers/serp/serp-outcome.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import type { PostedSearch, SerpQueue } from '../../providers/serp/serp-queue.ts';
import { insertProviderTasks, markTasksPosted, updateProviderTask } from '../../repositories/provider-tasks.ts';
import {
  hasWantedSearches,
  lockWantedSearches,
  type SearchWithoutPage,
  updateSearches,
} from '../../repositories/searches.ts';
import { endOf, noteCall, passGate } from './provider-gate.ts';
import { returnSearch } from './return-search.ts';

/** 5,000 searches in one go; the next minute takes the rest. */
const maxRounds = 50;

/** Asks the provider for every search that is wanted, up to 100 in one call, while it may be asked. */
export async function postSearches(context: Backend): Promise<void> {
  const {
    clock,
    providers: { serp: provider },
    store,
  } = context;
  if (!provider?.queue) return;
  for (let round = 0; round < maxRounds; round += 1) {
    if (!(await hasWantedSearches(store.db, new Date(clock())))) return;
    const gate = await passGate(context, provider);
    if (gate === 'wait') return;
    const claimed = await claim(context, provider, gate === 'trial' ? 1 : provider.queue.maxSearchesPerCall);
    if (claimed.length > 0 && !(await postBatch(context, provider, provider.queue, claimed))) return;
  }
}

/** A search with the task that asks for it. */
interface Claimed {
  readonly search: SearchWithoutPage;
  readonly taskId: string;
  readonly token: string;
}

/** Task and token are written down before the provider hears of them: whatever it sends afterwards finds its task. */
async function claim({ clock, store }: Backend, { id }: SerpProvider, limit: number): Promise<readonly Claimed[]> {
  return store.transaction(async (tx) => {
    const now = new Date(clock());
    const found = await lockWantedSearches(tx, now, limit);
    if (found.length === 0) return [];
    const claimed = found.map((search) => ({ search, taskId: newId(now.getTime()), token: makeToken() }));
    const rows = claimed.map(async ({ search, taskId, token }) => ({
      id: taskId,
      searchId: search.id,
      tokenHash: await hashSecret(token),
      postedAt: now,
    }));
    await insertProviderTasks(tx, await Promise.all(rows));
    await updateSearches(
      tx,
      found.map(({ id }) => id),
      { status: 'posting', provider: id, moreAttempts: 1 },
    );
    return claimed;
  });
}

/** False where nothing more should be asked for now. */
async function postBatch(
  context: Backend,
  provider: SerpProvider,
  queue: SerpQueue,
  claimed: readonly Claimed[],
): Promise<boolean> {
  const answer = await queue.post(
    claimed.map(({ search, taskId, token }) => ({
      tag: taskId,
      request: search,
      postbackUrl: context.publicUrl === null ? null : `${context.publicUrl}/v1/provider-tasks/${provider.id}/${token}`,
    })),
  );
  if (answer.kind === 'answered') {
    await noteCall(context, provider, { kind: 'answered' });
    await context.store.transaction((tx) => recordPosted(context, tx, claimed, answer.searches));
    const payment = answer.searches.find(({ kind }) => kind === 'payment');
    if (payment && payment.kind !== 'posted') await noteCall(context, provider, endOf(payment));
    return payment === undefined && answer.searches.every(({ kind }) => kind !== 'quota');
  }
  // Whether they were taken shows when the provider answers them; until then they are not asked for again.
  if (answer.kind === 'unknown') {
    await noteCall(context, provider, { kind: 'failed', isPayment: false, reason: answer.reason });
    return false;
  }
  await noteCall(context, provider, endOf(answer));
  if (answer.kind === 'refused' && claimed.length > 1) {
    return postHalves(context, provider, queue, claimed);
  }
  await context.store.transaction((tx) => returnSearches(context, tx, claimed, answer));
  return answer.kind === 'refused';
}

/** One search may have spoilt the call for all: halves are asked for alone until it is found. */
async function postHalves(
  context: Backend,
  provider: SerpProvider,
  queue: SerpQueue,
  claimed: readonly Claimed[],
): Promise<boolean> {
  const middle = Math.ceil(claimed.length / 2);
  let mayGoOn = true;
  for (const half of [claimed.slice(0, middle), claimed.slice(middle)]) {
    if (!mayGoOn || (await passGate(context, provider)) === 'wait') {
      const failure = { kind: 'quota', reason: 'No call is left in this minute.', costMicros: 0 } as const;
      await context.store.transaction((tx) => returnSearches(context, tx, half, failure));
      mayGoOn = false;
    } else {
      mayGoOn = await postBatch(context, provider, queue, half);
    }
  }
  return mayGoOn;
}

async function recordPosted(
  context: Backend,
  tx: Database,
  claimed: readonly Claimed[],
  answered: readonly PostedSearch[],
): Promise<void> {
  const byTag = new Map(claimed.map((each) => [each.taskId, each]));
  const taken = answered.filter((each) => each.kind === 'posted');
  await markTasksPosted(
    tx,
    taken.map(({ costMicros, tag, taskId }) => ({ id: tag, providerTaskId: taskId, costMicros })),
  );
  await updateSearches(
    tx,
    taken.flatMap(({ tag }) => byTag.get(tag)?.search.id ?? []),
    { status: 'posted', from: ['posting'] },
  );
  for (const each of answered) {
    const own = byTag.get(each.tag);
    if (own && each.kind !== 'posted') await returnSearches(context, tx, [own], each);
  }
}

async function returnSearches(
  { clock }: Backend,
  tx: Database,
  claimed: readonly Claimed[],
  failure: SerpFailure,
): Promise<void> {
  const now = new Date(clock());
  for (const { search, taskId } of claimed) {
    const values = { status: 'refused', reason: failure.reason, finishedAt: now } as const;
    if (!(await updateProviderTask(tx, taskId, ['posting'], values))) continue;
    await returnSearch(tx, { ...search, attempts: search.attempts + 1 }, failure, now);
  }
}

/** 256 random bits. */
function makeToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { dayOf, monthOf } from '#shared/kernel/day.ts';
import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import type { SerpRequest } from '../../providers/serp/serp-outcome.ts';
import type { SerpQueue } from '../../providers/serp/serp-queue.ts';
import { lockCheckBudget, openCheckBudget, reserveCheckBudget } from '../../repositories/check-budgets.ts';
import {
  type CheckRunRow,
  hasPaidForSearch,
  lockQueuedRuns,
  type RunKey,
  updateCheckRun,
} from '../../repositories/check-runs.ts';
import { type CheckScheduleRow, findCheckSchedule } from '../../repositories/check-schedules.ts';
import { listFullSearchTimes } from '../../repositories/keyword-schedules.ts';
import { holdSearch, insertSearch, type SearchKey, type SearchWithoutPage } from '../../repositories/searches.ts';
import { type KeywordRow, listTrackedKeywordsById } from '../../repositories/tracked-keywords.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { depthOfRun } from './depth-of-run.ts';
import { finishRun } from './finish-run.ts';

/** A search that came before somebody wanted it is given out as late as a new one would come. */
const shortestWaitMs = 60_000;
const longestWaitMs = 300_000;

/**
 * Holds the price of each run that is still queued and lets it wait for its search of the day, which is shared with
 * everybody who wants the same. Done twice it changes nothing.
 */
export async function startRuns(
  context: Backend,
  runs: readonly (RunKey & { readonly workspaceId: string })[],
): Promise<void> {
  for (const [workspaceId, ofWorkspace] of Map.groupBy(runs, (run) => run.workspaceId)) {
    await context.store.transaction((tx) => startRunsOfWorkspace(context, tx, workspaceId, ofWorkspace));
  }
}

async function startRunsOfWorkspace(
  { clock, providers: { serp: provider } }: Backend,
  tx: Database,
  workspaceId: string,
  keys: readonly RunKey[],
): Promise<void> {
  const now = new Date(clock());
  const month = monthOf(now.getTime());
  await openCheckBudget(workspaceId, tx, month);
  // One at a time for each workspace, so that no two runs pay for one search.
  await lockCheckBudget(workspaceId, tx, month);
  const queued = await lockQueuedRuns(workspaceId, tx, keys);
  const schedules = new Map<string, CheckScheduleRow | undefined>();
  const fullSearches = await listFullSearchTimes(
    workspaceId,
    tx,
    queued.map(({ keywordId }) => keywordId),
  );
  const rows = await listTrackedKeywordsById(
    workspaceId,
    tx,
    queued.map(({ keywordId }) => keywordId),
  );
  const keywords = new Map(rows.map((row) => [row.id, row]));
  const wishes: Wish[] = [];
  for (const run of queued) {
    if (!schedules.has(run.projectId))
      schedules.set(run.projectId, await findCheckSchedule(workspaceId, tx, run.projectId));
    const schedule = schedules.get(run.projectId);
    const keyword = keywords.get(run.keywordId);
    if (!schedule || schedule.cadence === 'off' || !keyword || keyword.archivedAt !== null) {
      await finishRun(workspaceId, tx, run, { status: 'skipped', reason: 'not-wanted', now });
      continue;
    }
    const fullSearchAt = fullSearches.get(run.keywordId) ?? null;
    const request = requestOf(
      keyword,
      schedule,
      depthOfRun(keyword, schedule.fullDepth, { fullSearchAt, runAt: run.runAt }),
    );
    if (provider?.queue && keyword.engine === 'google' && provider.canSearch(request)) {
      wishes.push({ run, keyword, request, provider: provider.id, queue: provider.queue });
    } else await finishRun(workspaceId, tx, run, { status: 'skipped', reason: 'not-searchable', now });
  }
  // In one order for everybody, so that two transactions cannot block each other; the deepest of a keyword first, which
  // answers the others.
  const ordered = wishes.toSorted(
    (a, b) => a.keyword.normalized.localeCompare(b.keyword.normalized) || b.request.depth - a.request.depth,
  );
  for (const wish of ordered) await startRun(workspaceId, tx, wish, { now, month });
}

interface Wish {
  readonly run: CheckRunRow;
  readonly keyword: KeywordRow;
  readonly request: SerpRequest;
  readonly provider: SerpProviderId;
  readonly queue: SerpQueue;
}

async function startRun(
  workspaceId: string,
  tx: Database,
  { keyword, provider, queue, request, run }: Wish,
  { month, now }: { readonly now: Date; readonly month: string },
): Promise<void> {
  const key = searchKeyOf(keyword, request, run.runAt);
  let search = await holdSearch(tx, key);
  const isPaid = search !== undefined && (await hasPaidForSearch(workspaceId, tx, search.id));
  const heldMicros = isPaid ? 0 : queue.estimateMicros(request);
  if (heldMicros > 0 && !(await reserveCheckBudget(workspaceId, tx, month, heldMicros))) {
    await finishRun(workspaceId, tx, run, { status: 'skipped', reason: 'budget', now });
    return;
  }
  if (!search) {
    // Random throughout: an id that tells its time would tell whether somebody had wanted it before.
    await insertSearch(tx, { ...key, id: crypto.randomUUID(), keyword: keyword.keyword, provider, createdAt: now });
    search = await holdSearch(tx, key);
    if (!search) throw new Error('A search that was just written down is gone.');
  }
  const deliverAfter = search.status === 'ok' ? new Date(now.getTime() + waitOf(search)) : null;
  const values = { status: 'waiting', searchId: search.id, month, heldMicros, deliverAfter } as const;
  await updateCheckRun(workspaceId, tx, run, values);
  if (deliverAfter) {
    await addJobs(tx, [{ kind: 'deliver-search', searchId: search.id }], { now, availableAt: deliverAfter });
  }
}

function requestOf(keyword: KeywordRow, schedule: CheckScheduleRow, depth: number): SerpRequest {
  return {
    keyword: keyword.keyword,
    country: keyword.country || schedule.country,
    language: keyword.language || schedule.language,
    device: keyword.device,
    depth,
  };
}

function searchKeyOf({ engine, normalized }: KeywordRow, request: SerpRequest, runAt: Date): SearchKey {
  const { country, depth, device, language } = request;
  return { engine, normalized, country, language, device, depth, day: dayOf(runAt) };
}

function waitOf({ id }: SearchWithoutPage): number {
  return shortestWaitMs + (Number.parseInt(id.slice(-8), 16) % (longestWaitMs - shortestWaitMs));
}

import type { Happened } from '#shared/events/logged-event.ts';
import { monthOf } from '#shared/kernel/day.ts';
import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { lockCheckBudget } from '../../repositories/check-budgets.ts';
import { type CheckRunRow, listAllWaitingWorkspaces, lockWaitingRuns } from '../../repositories/check-runs.ts';
import { type CheckScheduleRow, findCheckSchedule } from '../../repositories/check-schedules.ts';
import { markFullSearch } from '../../repositories/keyword-schedules.ts';
import { listSearches, type SearchRow } from '../../repositories/searches.ts';
import { applySnapshots, type SeenPage } from '../ranks/apply-snapshot.ts';
import { publishRanks } from '../ranks/publish-ranks.ts';
import { storeFailedCheck } from '../ranks/store-failed-check.ts';
import { finishRun } from './finish-run.ts';

/**
 * Gives every workspace that waits for one of the searches its own ranks from them, one transaction each, and books what
 * it paid. Done twice it changes nothing; a workspace that did not ask learns nothing.
 */
export async function deliverSearches(context: Backend, searchIds: readonly string[]): Promise<void> {
  const { clock, store } = context;
  const settled = (await listSearches(store.db, searchIds)).filter(
    ({ status }) => status === 'ok' || status === 'failed',
  );
  const byId = new Map(settled.map((search) => [search.id, search]));
  for (const [workspaceId, ids] of await listAllWaitingWorkspaces(store.db, [...byId.keys()], new Date(clock()))) {
    const wanted = ids.flatMap((id) => byId.get(id) ?? []);
    const changed = await store.transaction((tx) => deliverTo(context, tx, workspaceId, wanted));
    await publishRanks(context, changed);
  }
}

async function deliverTo(
  { clock }: Backend,
  tx: Database,
  workspaceId: string,
  searches: readonly SearchRow[],
): Promise<readonly TrackedKeyword[]> {
  const now = new Date(clock());
  // One delivery of a workspace after the other, so that no two wait for each other's keywords.
  await lockCheckBudget(workspaceId, tx, monthOf(now.getTime()));
  const schedules = new Map<string, CheckScheduleRow | undefined>();
  const pages: SeenPage[] = [];
  const happened: Happened[] = [];
  for (const search of searches) {
    const runs = await lockWaitingRuns(workspaceId, tx, search.id, now);
    const page = pageOf(search, now);
    for (const run of runs) {
      const end = page ? ({ status: 'ok', reason: null } as const) : failureOf(search);
      await finishRun(workspaceId, tx, run, { ...end, costMicros: search.costMicros, now });
      if (page) await noteFullSearch(workspaceId, tx, { schedules, run, search });
      else
        happened.push(
          ...(await storeFailedCheck(workspaceId, tx, {
            keywordId: run.keywordId,
            source: search.provider,
            at: search.settledAt ?? now,
          })),
        );
    }
    if (page && runs.length > 0) pages.push(page);
  }
  return applySnapshots(workspaceId, tx, pages, happened);
}

/** Undefined where the search failed, or its page is gone after its time. */
function pageOf(
  { country, device, engine, language, normalized, provider, settledAt, snapshot, status }: SearchRow,
  now: Date,
): SeenPage | undefined {
  if (status !== 'ok' || snapshot === null) return undefined;
  const search = { engine, normalized, device, country, language };
  return { snapshot, source: provider, seenAt: settledAt ?? now, search };
}

function failureOf({ reason }: SearchRow) {
  return { status: 'failed', reason: reason ?? 'too-late' } as const;
}

interface Delivered {
  readonly run: CheckRunRow;
  readonly search: SearchRow;
  /** By project, as far as they were looked up. */
  readonly schedules: Map<string, CheckScheduleRow | undefined>;
}

async function noteFullSearch(workspaceId: string, tx: Database, { schedules, run, search }: Delivered): Promise<void> {
  const { keywordId, projectId, runAt } = run;
  if (!schedules.has(projectId)) schedules.set(projectId, await findCheckSchedule(workspaceId, tx, projectId));
  const schedule = schedules.get(projectId);
  if (schedule && search.depth >= schedule.fullDepth) await markFullSearch(workspaceId, tx, keywordId, runAt);
}

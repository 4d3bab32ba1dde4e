import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';

import type { Database } from '../../db/database.ts';
import { findCollectionPlan } from '../../repositories/collection-plans.ts';
import {
  type CollectionRunRow,
  listAllWaitingWorkspaces,
  lockWaitingRuns,
} from '../../repositories/collection-runs.ts';
import { markFullSearch } from '../../repositories/keyword-schedules.ts';
import { findSearch, type SearchRow } from '../../repositories/searches.ts';
import { applySnapshot } from '../ranks/apply-snapshot.ts';
import { publishRanks } from '../ranks/publish-ranks.ts';
import { storeFailedCheck } from '../ranks/store-failed-check.ts';
import type { CollectionContext } from './context.ts';
import { finishRun } from './finish-run.ts';

/**
 * Gives every workspace that waits for a search its own ranks from it, one transaction each, and books what it paid. Done
 * twice it changes nothing; a workspace that did not ask learns nothing.
 */
export async function deliverSearch(context: CollectionContext, searchId: string): Promise<void> {
  const { clock, store } = context;
  const search = await findSearch(store.db, searchId);
  if (!search || (search.status !== 'ok' && search.status !== 'failed')) return;
  for (const workspaceId of await listAllWaitingWorkspaces(store.db, searchId, new Date(clock()))) {
    const changed = await store.transaction((tx) => deliverTo(context, tx, workspaceId, search));
    await publishRanks(context, changed);
  }
}

async function deliverTo(
  { clock }: CollectionContext,
  tx: Database,
  workspaceId: string,
  search: SearchRow,
): Promise<readonly TrackedKeyword[]> {
  const now = new Date(clock());
  const runs = await lockWaitingRuns(workspaceId, tx, search.id, now);
  const { costMicros, reason } = search;
  const { snapshot } = search;
  const isFound = search.status === 'ok' && snapshot !== null;
  for (const run of runs) {
    const end = isFound
      ? ({ status: 'ok', reason: null } as const)
      : ({ status: 'failed', reason: reason ?? 'too-late' } as const);
    await finishRun(workspaceId, tx, run, { ...end, costMicros, now });
  }
  if (runs.length === 0) return [];
  const seenAt = search.settledAt ?? now;
  if (!isFound) {
    for (const { keywordId } of runs)
      await storeFailedCheck(workspaceId, tx, { keywordId, source: 'dataforseo', at: seenAt });
    return [];
  }
  await noteFullSearches(workspaceId, tx, runs, search);
  const { country, device, engine, language, normalized } = search;
  return applySnapshot(workspaceId, tx, {
    snapshot,
    source: 'dataforseo',
    seenAt,
    search: { engine, normalized, device, country, language },
  });
}

async function noteFullSearches(
  workspaceId: string,
  tx: Database,
  runs: readonly CollectionRunRow[],
  { depth }: SearchRow,
): Promise<void> {
  for (const [projectId, ofProject] of Map.groupBy(runs, (run) => run.projectId)) {
    const plan = await findCollectionPlan(workspaceId, tx, projectId);
    if (!plan || depth < plan.fullDepth) continue;
    for (const { keywordId, runAt } of ofProject) await markFullSearch(workspaceId, tx, [keywordId], runAt);
  }
}

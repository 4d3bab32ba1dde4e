import { dayOf } from '#shared/kernel/day.ts';
import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { placeOfSearch } from '#shared/serp/place-of-search.ts';
import type { RankSource } from '#shared/keywords/rank-point.ts';
import { readCheck } from '#shared/keywords/read-check.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { Database } from '../../db/database.ts';
import { bumpDataVersion, findProject, type ProjectRow } from '../../repositories/projects.ts';
import { listRankPointsOfDay } from '../../repositories/rank-points.ts';
import {
  type KeywordRow,
  listKeywordsOfSearch,
  lockTrackedKeyword,
  type SearchMade,
} from '../../repositories/tracked-keywords.ts';
import { presentKeyword, presentRankPoint } from '../keywords/present.ts';
import { logEvents } from '../events/log-events.ts';
import { refreshProjectDay } from './refresh-project-day.ts';
import { storePoint } from './store-point.ts';

/** A results page that was seen, and where it comes from. */
export interface SeenPage {
  readonly snapshot: SerpSnapshot & { readonly query: string };
  readonly source: RankSource;
  readonly seenAt: Date;
  /** The search where it is known better than its page tells. */
  readonly search?: SearchMade;
}

/** The search behind a results page. */
export function searchOf({ device, engine, query, ...rest }: SeenPage['snapshot']): SearchMade {
  return { engine, device, normalized: normalizeKeyword(query), ...placeOfSearch({ device, engine, query, ...rest }) };
}

/**
 * Gives every keyword that the search answers one more check, in the given transaction. Returns those that changed.
 * Locks keywords in the order of their ids, so that two pages at once cannot block each other.
 */
export async function applySnapshot(
  workspaceId: string,
  tx: Database,
  page: SeenPage,
): Promise<readonly TrackedKeyword[]> {
  return applySnapshots(workspaceId, tx, [page]);
}

/** The same for several pages at once, whose projects are summed up once. `before` is what happened in the transaction until now. */
export async function applySnapshots(
  workspaceId: string,
  tx: Database,
  pages: readonly SeenPage[],
  before: readonly Happened[] = [],
): Promise<readonly TrackedKeyword[]> {
  const changed = new Map<string, KeywordRow>();
  const happened = [...before];
  const projects = new Map<string, ProjectRow | undefined>();
  const daysToSum = new Map<string, { readonly projectId: string; readonly seenAt: Date }>();
  for (const page of pages) {
    const answered = await listKeywordsOfSearch(workspaceId, tx, page.search ?? searchOf(page.snapshot));
    for (const { id, projectId } of answered) {
      if (!projects.has(projectId)) projects.set(projectId, await findProject(workspaceId, tx, projectId));
      const project = projects.get(projectId);
      const keyword = project && (await lockTrackedKeyword(workspaceId, tx, id));
      const after = keyword && (await applyToKeyword(workspaceId, tx, { keyword, project, page }));
      if (!after?.keyword) continue;
      changed.set(id, after.keyword);
      happened.push(...after.happened);
      const day = dayOf(page.seenAt);
      daysToSum.set(`${projectId} ${day}`, { projectId, seenAt: page.seenAt });
    }
  }
  for (const { projectId, seenAt } of daysToSum.values()) {
    await bumpDataVersion(workspaceId, tx, projectId);
    await refreshProjectDay(workspaceId, tx, projectId, seenAt);
  }
  await logEvents(workspaceId, tx, happened, new Date());
  return [...changed.values()].map(presentKeyword);
}

interface Application {
  readonly keyword: KeywordRow;
  readonly project: ProjectRow;
  readonly page: SeenPage;
}

/** Undefined where the page told nothing new. */
async function applyToKeyword(
  workspaceId: string,
  tx: Database,
  { keyword, page, project }: Application,
): Promise<Awaited<ReturnType<typeof storePoint>> | undefined> {
  const { seenAt, snapshot, source } = page;
  const day = dayOf(seenAt);
  const checks = await listRankPointsOfDay(workspaceId, tx, { keywordId: keyword.id, day, source });
  const seen = { day, source, checkedAt: seenAt.toISOString() };
  const check = readCheck(checks.map(presentRankPoint), readRank(snapshot, project), seen);
  return check && storePoint(workspaceId, tx, keyword, check);
}

import { dayOf } from '#shared/kernel/day.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import type { RankSource } from '#shared/keywords/rank-point.ts';

import type { Database } from '../../db/database.ts';
import { bumpDataVersion } from '../../repositories/projects.ts';
import { listRankPointsOfDay } from '../../repositories/rank-points.ts';
import { lockTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import { storePoint } from './store-point.ts';

/** Notes that a check failed, where the day has nothing better of its source. A failure is never a rank. What happened is for the event log, which the caller writes last. */
export async function storeFailedCheck(
  workspaceId: string,
  tx: Database,
  { at, keywordId, source }: { readonly keywordId: string; readonly source: RankSource; readonly at: Date },
): Promise<readonly Happened[]> {
  const keyword = await lockTrackedKeyword(workspaceId, tx, keywordId);
  const day = dayOf(at);
  if (!keyword || (await listRankPointsOfDay(workspaceId, tx, { keywordId, day, source })).length > 0) return [];
  const { happened } = await storePoint(workspaceId, tx, keyword, {
    day,
    source,
    status: 'failed',
    position: null,
    absolute: null,
    depth: 0,
    url: null,
    features: [],
    owned: [],
    checkedAt: at.toISOString(),
  });
  await bumpDataVersion(workspaceId, tx, keyword.projectId);
  return happened;
}

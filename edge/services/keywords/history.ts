import { AppError } from '#shared/kernel/app-error.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { listPackedPoints } from '../../repositories/rank-months.ts';
import { listRankPoints } from '../../repositories/rank-points.ts';
import { findTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { joinHistory } from './join-history.ts';
import { presentRankPoint } from './present.ts';

/** Oldest first. Days without a check have no point: a gap is a gap. */
export async function readKeywordHistory(
  { store, workspaceId }: RequestContext,
  id: string,
  range: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<{ points: RankPoint[] }> {
  const wanted = { keywordId: id, ...range };
  const [packed, recent] = await Promise.all([
    listPackedPoints(workspaceId, store.db, wanted),
    listRankPoints(workspaceId, store.db, wanted),
  ]);
  const points = joinHistory(packed, recent);
  if (points.length === 0 && !(await findTrackedKeyword(workspaceId, store.db, id))) throw new AppError('not_found');
  return { points: points.map(presentRankPoint) };
}

import { currentRankOf } from '#shared/keywords/current-rank.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { Database } from '../../db/database.ts';
import { listNewestRankPoints, upsertRankPoint } from '../../repositories/rank-points.ts';
import { type KeywordRow, updateTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import { raiseAlerts } from '../alerts/raise-alerts.ts';

/** Days of history that the summary of a keyword is made from. */
const daysForSummary = 31;

/** Writes a check, what it makes of the keyword, whose row the caller holds, and what alerts make of it. Returns the keyword as it is then. */
export async function storePoint(
  workspaceId: string,
  tx: Database,
  keyword: KeywordRow,
  point: RankPoint,
): Promise<KeywordRow | undefined> {
  const row = {
    ...point,
    competitors: point.competitors ?? null,
    keywordId: keyword.id,
    checkedAt: new Date(point.checkedAt),
  };
  await upsertRankPoint(workspaceId, tx, row);
  const newestFirst = await listNewestRankPoints(workspaceId, tx, keyword.id, daysForSummary);
  const { newest, recent } = currentRankOf(newestFirst);
  if (!newest) return undefined;
  const { absolute, checkedAt, depth, features, owned, position, competitors, source, status, url } = newest;
  const isBest = point.position !== null && (keyword.bestPosition === null || point.position < keyword.bestPosition);
  const values = {
    status,
    source,
    position,
    absolute,
    depth,
    url,
    features,
    owned,
    competitors,
    checkedAt,
    recent,
    ...(isBest ? { bestPosition: point.position, bestDay: point.day } : {}),
  };
  await updateTrackedKeyword(workspaceId, tx, keyword.id, values);
  await raiseAlerts(workspaceId, tx, keyword, point);
  return { ...keyword, ...values };
}

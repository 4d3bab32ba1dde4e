import type { Happened } from '#shared/events/logged-event.ts';
import { hasRankChanged } from '#shared/events/rank-change.ts';
import { currentRankOf } from '#shared/keywords/current-rank.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { Database } from '../../db/database.ts';
import { listNewestRankPoints, type RankPointRow, upsertRankPoint } from '../../repositories/rank-points.ts';
import { type KeywordRow, updateTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import { raiseAlerts } from '../alerts/raise-alerts.ts';

/** Days of history that the summary of a keyword is made from. */
const daysForSummary = 31;

/** The keyword as it is then; undefined where it has no check. `happened` is for the event log, which the caller writes last. */
interface StoredPoint {
  readonly keyword: KeywordRow | undefined;
  readonly happened: readonly Happened[];
}

/** Writes a check, what it makes of the keyword, whose row the caller holds, and what alerts make of it. */
export async function storePoint(
  workspaceId: string,
  tx: Database,
  keyword: KeywordRow,
  point: RankPoint,
): Promise<StoredPoint> {
  const row = {
    ...point,
    competitors: point.competitors ?? null,
    keywordId: keyword.id,
    checkedAt: new Date(point.checkedAt),
  };
  await upsertRankPoint(workspaceId, tx, row);
  const newestFirst = await listNewestRankPoints(workspaceId, tx, keyword.id, daysForSummary);
  const { newest, recent } = currentRankOf(newestFirst);
  if (!newest) return { keyword: undefined, happened: [] };
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
  const told = await raiseAlerts(workspaceId, tx, keyword, point, earlierThan(point, newestFirst));
  return { keyword: { ...keyword, ...values }, happened: [...rankChangeOf(keyword, point, newestFirst), ...told] };
}

/** The check of the same source before. */
function earlierThan(point: RankPoint, newestFirst: readonly RankPointRow[]): RankPoint | undefined {
  const row = newestFirst.find(
    ({ checkedAt, source }) => source === point.source && checkedAt.toISOString() < point.checkedAt,
  );
  if (!row) return undefined;
  const { checkedAt, competitors, keywordId: _keywordId, ...rest } = row;
  return { ...rest, checkedAt: checkedAt.toISOString(), ...(competitors && { competitors }) };
}

/** Against the check of the same source before, or against the same check before it looked farther. */
function rankChangeOf(
  keyword: KeywordRow,
  point: RankPoint,
  newestFirst: readonly RankPointRow[],
): readonly Happened[] {
  const { checkedAt, depth, position: to, source, status } = point;
  const ofSource = newestFirst.filter((row) => row.source === source && row.status !== 'failed');
  const [latest, earlier] = ofSource;
  if (status === 'failed' || latest?.checkedAt.toISOString() !== checkedAt) return [];
  const isSameCheck = keyword.source === source && keyword.checkedAt?.toISOString() === checkedAt;
  const before = isSameCheck ? keyword : earlier;
  if (!before || !hasRankChanged({ position: before.position, depth: before.depth ?? 0 }, point)) return [];
  const { device, engine, id: keywordId, keyword: name, projectId } = keyword;
  const data = { keywordId, keyword: name, engine, device, source, from: before.position, to, depth };
  return [{ kind: 'rank.changed', projectId, subjectId: keywordId, data }];
}

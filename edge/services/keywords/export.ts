import { listPackedPoints } from '../../repositories/rank-months.ts';
import { listRankPointsOf } from '../../repositories/rank-points.ts';
import { listAllTrackedKeywords } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { joinHistory } from './join-history.ts';
import { presentKeyword, presentRankPoint } from './present.ts';

/** Two years of daily points for each of them stay well below a worker's memory. */
const pageSize = 50;

/** Every keyword with its history, one JSON line each, oldest first; reads a page only when the reader wants more. */
export async function* exportKeywords({ store, workspaceId }: RequestContext): AsyncGenerator<string, void> {
  let afterId: string | undefined;
  for (;;) {
    const rows = await listAllTrackedKeywords(workspaceId, store.db, { limit: pageSize, afterId });
    const ids = rows.map(({ id }) => id);
    const points = Map.groupBy(await listRankPointsOf(workspaceId, store.db, ids), ({ keywordId }) => keywordId);
    for (const row of rows) {
      const packed = await listPackedPoints(workspaceId, store.db, { keywordId: row.id });
      const history = joinHistory(packed, points.get(row.id) ?? []).map(presentRankPoint);
      yield `${JSON.stringify({ ...presentKeyword(row), history })}\n`;
    }
    afterId = rows.at(-1)?.id;
    if (rows.length < pageSize) return;
  }
}

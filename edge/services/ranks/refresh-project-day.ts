import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { type CurrentRank, rankKnownForMs } from '#shared/keywords/rank-bucket.ts';

import type { Database } from '../../db/database.ts';
import { upsertProjectDay } from '../../repositories/project-days.ts';
import { countCurrentRanks, type RankCount } from '../../repositories/tracked-keywords.ts';

/** Writes the project's figures of the day. */
export async function refreshProjectDay(
  workspaceId: string,
  db: Database,
  projectId: string,
  now: Date,
): Promise<void> {
  const figures = await readProjectFigures(workspaceId, db, projectId, now);
  await upsertProjectDay(workspaceId, db, { ...figures, projectId, day: now.toISOString().slice(0, 10) });
}

/** The project's figures by what is known now. */
export async function readProjectFigures(
  workspaceId: string,
  db: Database,
  projectId: string,
  now: Date,
): Promise<ProjectFigures> {
  const since = new Date(now.getTime() - rankKnownForMs);
  const counts = await countCurrentRanks(workspaceId, db, projectId, since);
  return summarizeProject(
    counts.flatMap(({ count, ...row }) => Array.from({ length: count }, () => rankOf(row))),
    ctrModel,
  );
}

function rankOf({ isFresh, position, status }: Omit<RankCount, 'count'>): CurrentRank | null {
  return status === null || !isFresh ? null : { status, position };
}

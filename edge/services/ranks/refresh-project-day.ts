import { dayOf } from '#shared/kernel/day.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { rankKnownForMs } from '#shared/keywords/rank-bucket.ts';

import type { Database } from '../../db/database.ts';
import { countCurrentRanks, countCompetitorRanks } from '../../repositories/current-ranks.ts';
import { upsertProjectDay } from '../../repositories/project-days.ts';

/** Writes the project's figures of the day. */
export async function refreshProjectDay(
  workspaceId: string,
  db: Database,
  projectId: string,
  now: Date,
): Promise<void> {
  const figures = await readProjectFigures(workspaceId, db, projectId, now);
  await upsertProjectDay(workspaceId, db, { ...figures, projectId, day: dayOf(now) });
}

/** The project's figures by what is known now. Competitors count as long as the project names them. */
export async function readProjectFigures(
  workspaceId: string,
  db: Database,
  projectId: string,
  now: Date,
): Promise<ProjectFigures> {
  const since = new Date(now.getTime() - rankKnownForMs);
  const counts = await countCurrentRanks(workspaceId, db, projectId, since);
  const sites = await countCompetitorRanks(workspaceId, db, projectId, since);
  const own = sites.filter(({ competitor }) => competitor === '');
  return summarizeProject(
    counts.map(({ isFresh, position, status, ...group }) => ({
      ...group,
      rank: status === null || !isFresh ? null : { status, position },
    })),
    {
      groups: sites.map((site) => ({ ...site, competitor: site.competitor === '' ? null : site.competitor })),
      compared: own.reduce((sum, { keywords }) => sum + keywords, 0),
      withVolume: own.reduce((sum, { withVolume }) => sum + withVolume, 0),
    },
    ctrModel,
  );
}

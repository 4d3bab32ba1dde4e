import type { Dashboard } from '#shared/api/endpoints/dashboards.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';

import { listProjectDays } from '../../repositories/project-days.ts';
import { findProject } from '../../repositories/projects.ts';
import type { ServiceContext } from '../context.ts';
import { readProjectFigures } from '../ranks/refresh-project-day.ts';

const dayMs = 86_400_000;

/** Throws `not_found` where the workspace has no such project. `version` names this state of its keywords and ranks. */
export async function readDashboard(
  { store, workspaceId, clock }: ServiceContext,
  projectId: string,
  days: number,
): Promise<{ readonly dashboard: Dashboard; readonly version: string }> {
  const now = new Date(clock());
  const from = new Date(now.getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
  const [project, figures, rows] = await Promise.all([
    findProject(workspaceId, store.db, projectId),
    readProjectFigures(workspaceId, store.db, projectId, now),
    listProjectDays(workspaceId, store.db, { projectId, from }),
  ]);
  if (!project) throw new AppError('not_found');
  const { id, name, source } = ctrModel;
  return {
    dashboard: {
      projectId,
      now: figures,
      ctrModel: { id, name, source },
      days: rows.map(({ projectId: _projectId, ...row }) => row),
    },
    version: `${project.dataVersion}-${from}-${now.toISOString().slice(0, 10)}`,
  };
}

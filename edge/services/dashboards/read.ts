import { dayOf } from '#shared/kernel/day.ts';
import type { Dashboard } from '#shared/api/endpoints/dashboards.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';

import { listProjectDays } from '../../repositories/project-days.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { readProjectFigures } from '../ranks/refresh-project-day.ts';

const dayMs = 86_400_000;

interface VersionedDashboard {
  readonly dashboard: Dashboard;
  /** Names this state of the project's keywords and ranks. */
  readonly version: string;
}

/** At most a second old: who looks at it is told of changes by the socket. Throws `not_found` without such a project. */
export function readDashboard(context: RequestContext, projectId: string, days: number): Promise<VersionedDashboard> {
  const key = `dashboard ${context.workspaceId} ${days}`;
  return context.cache.read(projectId, key, () => loadDashboard(context, projectId, days));
}

async function loadDashboard(
  { store, workspaceId, clock }: RequestContext,
  projectId: string,
  days: number,
): Promise<VersionedDashboard> {
  const now = new Date(clock());
  const from = dayOf(now.getTime() - (days - 1) * dayMs);
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
      dataVersion: project.dataVersion,
      now: figures,
      ctrModel: { id, name, source },
      days: rows.map(({ projectId: _projectId, ...row }) => row),
    },
    version: `${project.dataVersion}-${from}-${dayOf(now)}`,
  };
}

import type { Project, updateProject as endpoint } from '#shared/api/endpoints/projects.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { bumpDataVersion, lockProject, updateProjectRow } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentProject } from './present.ts';
import { refuseTakenDomain } from './refuse-taken-domain.ts';

/** What is not given stays as it is. Throws `not_found`, or `conflict` where another project has the domain. */
export async function updateProject(
  context: RequestContext,
  projectId: string,
  change: ParsedInput<typeof endpoint>['body'],
): Promise<Project> {
  const { store, workspaceId } = context;
  const updating = store.transaction(async (tx) => {
    const row = await lockProject(workspaceId, tx, projectId);
    if (!row) throw new AppError('not_found');
    const changed = {
      ...row,
      name: change.name ?? row.name,
      domain: change.domain ?? row.domain,
      match: change.match ?? row.match,
      competitors: change.competitors ?? row.competitors,
      updatedAt: new Date(context.clock()),
    };
    const project = presentProject(changed);
    await updateProjectRow(workspaceId, tx, projectId, changed);
    // Shares of voice follow the competitors.
    await bumpDataVersion(workspaceId, tx, projectId);
    const record = { action: 'projects.update', subjectId: projectId, status: 200, answer: project } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return project;
  });
  const project = await refuseTakenDomain(change.domain ?? '', updating);
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
  return project;
}

import type { createProject as endpoint, Project } from '#shared/api/endpoints/projects.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentProject } from './present.ts';
import { refuseTakenDomain } from './refuse-taken-domain.ts';

/** Throws `conflict` where the workspace has a project for the domain. */
export async function createProject(
  context: RequestContext,
  input: ParsedInput<typeof endpoint>['body'],
): Promise<Project> {
  const { store, workspaceId } = context;
  const now = new Date(context.clock());
  const row = { ...input, id: newId<'project'>(now.getTime()), createdAt: now, updatedAt: now };
  const project = presentProject(row);
  await refuseTakenDomain(
    input.domain,
    store.batch([
      ...recordChange(context, store.db, {
        action: 'projects.create',
        subjectId: row.id,
        status: 201,
        answer: project,
      }),
      insertProject(workspaceId, store.db, row),
    ]),
  );
  return project;
}

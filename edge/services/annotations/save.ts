import { type Annotation, maxAnnotations, type saveAnnotation as endpoint } from '#shared/api/endpoints/annotations.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { countAnnotations, findAnnotation, upsertAnnotation } from '../../repositories/annotations.ts';
import { bumpDataVersion, lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAnnotation } from './present.ts';

/** Throws `not_found` (also for the id of another project's annotation) or `quota_exceeded`. */
export async function saveAnnotation(
  context: RequestContext,
  projectId: string,
  given: ParsedInput<typeof endpoint>['body'],
): Promise<Annotation> {
  const { store, workspaceId } = context;
  const row = { ...given, projectId, updatedAt: new Date(context.clock()) };
  const saved = presentAnnotation(row);
  await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const before = await findAnnotation(workspaceId, tx, given.id);
    if (before && before.projectId !== projectId) throw new AppError('not_found');
    if (!before && (await countAnnotations(workspaceId, tx, projectId)) >= maxAnnotations) {
      throw new AppError('quota_exceeded', { message: `A project has at most ${maxAnnotations} annotations.` });
    }
    await upsertAnnotation(workspaceId, tx, row);
    await bumpDataVersion(workspaceId, tx, projectId);
    const record = { action: 'annotations.save', subjectId: given.id, status: 201, answer: saved } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
  return saved;
}

import type { ResearchList, updateResearchList as endpoint } from '#shared/api/endpoints/research-lists.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { lockResearchList, updateResearchListRow } from '../../repositories/research-lists.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentResearchList } from './present-list.ts';

/** What is left out stays. Throws `not_found` where the workspace has no such list. */
export async function updateResearchList(
  context: RequestContext,
  id: string,
  change: ParsedInput<typeof endpoint>['body'],
): Promise<ResearchList> {
  const { clock, store, workspaceId } = context;
  return store.transaction(async (tx) => {
    const before = await lockResearchList(workspaceId, tx, id);
    if (!before) throw new AppError('not_found');
    const { name = before.name, note = before.note, tags = before.tags } = change;
    const after = { ...before, name, note, tags, version: before.version + 1, updatedAt: new Date(clock()) };
    await updateResearchListRow(workspaceId, tx, id, after);
    const answer = presentResearchList(after);
    const record = { action: 'researchLists.update', subjectId: id, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

import type { WorkspaceSource } from '#shared/api/endpoints/keyword-sources.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { monthOf } from '#shared/kernel/day.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { setCheckBudget } from '../../repositories/check-budgets.ts';
import { findKeywordSource } from '../../repositories/keyword-sources.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { readKeywordSource } from './list-sources.ts';

/** What was spent or is held stays. Throws `not_found` where the source is not connected. */
export async function setSourceBudget(
  context: RequestContext,
  id: LicensedSourceId,
  cap: number,
): Promise<WorkspaceSource> {
  const { clock, store, workspaceId } = context;
  return store.transaction(async (tx) => {
    if (!(await findKeywordSource(workspaceId, tx, id))) throw new AppError('not_found');
    await setCheckBudget(workspaceId, tx, monthOf(clock()), cap, `numbers:${id}`);
    const answer = await readKeywordSource(context, tx, id);
    const record = { action: 'keywordSources.setBudget', subjectId: workspaceId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

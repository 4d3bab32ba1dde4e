import type { SearchConsoleLink } from '#shared/api/endpoints/search-console.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findSearchConsoleLink, updateSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { listSearchConsoleSites } from './list-sites.ts';
import { presentLink } from './present.ts';

/** Throws `not_found`, `invalid_request` for a property that the account can not read, or `unavailable`. */
export async function chooseSearchConsoleSite(
  context: RequestContext,
  projectId: string,
  property: string,
): Promise<SearchConsoleLink> {
  const { clock, store, workspaceId } = context;
  const { items } = await listSearchConsoleSites(context, projectId);
  if (!items.some((site) => site.property === property)) {
    const details = [{ path: 'body.property', message: 'is no property that the connected account may read' }];
    throw new AppError('invalid_request', { details });
  }
  return store.transaction(async (tx) => {
    const before = await findSearchConsoleLink(workspaceId, tx, projectId);
    if (!before) throw new AppError('not_found');
    const restart = before.property === property ? {} : { importedUntil: null, filledFrom: null, fillStartedAt: null };
    const values = {
      property,
      status: 'active',
      nextRunAt: new Date(clock()),
      failures: 0,
      reason: null,
      ...restart,
    } as const;
    await updateSearchConsoleLink(workspaceId, tx, projectId, values);
    const answer = presentLink({ ...before, ...values }, true);
    const record = { action: 'searchConsole.choose', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

import { AppError } from '#shared/kernel/app-error.ts';

import { deleteSearchConsoleLink, findSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Forgets the access first: where Google can not be told, the token is gone all the same. Throws `not_found`. */
export async function endSearchConsole(context: RequestContext, projectId: string): Promise<void> {
  const { searchConsole, store, tokenSeal, workspaceId } = context;
  const link = await store.transaction(async (tx) => {
    const found = await findSearchConsoleLink(workspaceId, tx, projectId);
    if (!found) throw new AppError('not_found');
    await deleteSearchConsoleLink(workspaceId, tx, projectId);
    const record = { action: 'searchConsole.delete', subjectId: projectId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return found;
  });
  await searchConsole?.revoke(await tokenSeal.open(link.refreshToken));
}

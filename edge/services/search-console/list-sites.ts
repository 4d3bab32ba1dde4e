import { AppError } from '#shared/kernel/app-error.ts';

import type { SearchConsoleSite } from '../../providers/search-console/search-console.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { requireSearchConsole } from './start.ts';

/** Throws `not_found` for a project that is not connected, `unavailable` where Google does not tell. */
export async function listSearchConsoleSites(
  { searchConsole, store, tokenSeal, workspaceId }: RequestContext,
  projectId: string,
): Promise<{ items: SearchConsoleSite[] }> {
  const link = await findSearchConsoleLink(workspaceId, store.db, projectId);
  if (!link) throw new AppError('not_found');
  const console = requireSearchConsole(searchConsole);
  const token = await console.authorize(await tokenSeal.open(link.refreshToken));
  const listed = token.ok ? await console.listSites(token.value) : token;
  if (listed.ok) return { items: [...listed.value] };
  const message =
    listed.failure === 'revoked'
      ? 'Google takes this access no more. Connect Search Console again.'
      : 'Search Console does not answer. Try again shortly.';
  throw new AppError('unavailable', { message });
}

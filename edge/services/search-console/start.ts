import { AppError } from '#shared/kernel/app-error.ts';

import type { SearchConsole } from '../../providers/search-console/search-console.ts';
import { findProject } from '../../repositories/projects.ts';
import { requireOrigin } from '../require-origin.ts';
import type { RequestContext } from '../context.ts';
import { storeOAuthStart } from '../oauth/oauth-state.ts';

/** Path of the address that Google sends the browser back to. */
export const searchConsoleCallbackPath = '/v1/search-console/callback';

/** Throws `not_found`, or `unavailable` where this backend has no client at Google. */
export async function startSearchConsole(context: RequestContext, projectId: string): Promise<{ url: string }> {
  const { clock, principal, searchConsole, store, workspaceId } = context;
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const console = requireSearchConsole(searchConsole);
  const value = { workspaceId, projectId, actorId: principal.userId };
  const start = await storeOAuthStart(store.db, clock, { kind: 'search-console', value });
  return { url: console.startUrl({ ...start, redirectUri: requireOrigin(context) + searchConsoleCallbackPath }) };
}

export function requireSearchConsole(searchConsole: SearchConsole | null): SearchConsole {
  if (searchConsole) return searchConsole;
  throw new AppError('unavailable', {
    message:
      'This backend can not read Search Console. Its operator can set GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.',
  });
}

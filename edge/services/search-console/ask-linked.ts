import { AppError } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';

import type { SearchConsole, SearchConsoleFailure } from '../../providers/search-console/search-console.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { failureReasons } from './failure-reasons.ts';
import { requireSearchConsole } from './start.ts';

/**
 * Asks Google in the name of the account that a project is connected with. Throws `not_found` for a project that is not
 * connected, `unavailable` where Google does not tell.
 */
export async function askLinked<Answer>(
  {
    searchConsole,
    store,
    tokenSeal,
    workspaceId,
  }: Pick<RequestContext, 'searchConsole' | 'store' | 'tokenSeal'> & { readonly workspaceId: string },
  projectId: string,
  ask: (
    console: SearchConsole,
    accessToken: string,
    property: string | null,
  ) => Promise<Result<Answer, SearchConsoleFailure>>,
): Promise<Answer> {
  const link = await findSearchConsoleLink(workspaceId, store.db, projectId);
  if (!link) throw new AppError('not_found');
  const console = requireSearchConsole(searchConsole);
  const token = await console.authorize(await tokenSeal.open(link.refreshToken));
  const answer = token.ok ? await ask(console, token.value, link.property) : token;
  if (answer.ok) return answer.value;
  throw new AppError('unavailable', { message: messages[answer.failure] });
}

/** Somebody waits for the answer, and can ask again. */
const messages = { ...failureReasons, away: 'Search Console does not answer. Try again shortly.' };

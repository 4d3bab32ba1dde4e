import { AppError } from '#shared/kernel/app-error.ts';

import type { PublicContext } from '../context.ts';
import { storeOAuthGain, takeOAuthStart } from '../oauth/oauth-state.ts';
import { requireOrigin } from '../require-origin.ts';
import { type Connection, connectionStarted } from './connection.ts';
import { requireSearchConsole, searchConsoleCallbackPath } from './start.ts';

/**
 * Takes the access that Google gives at the end of the trip, and returns the code with which the one who began it connects
 * the project. Throws `not_found` for a state that is used up or too old, `unauthenticated` or `unavailable` as Google
 * answers.
 */
export async function receiveSearchConsole(
  context: PublicContext,
  { code, state }: { readonly code: string; readonly state: string },
): Promise<string> {
  const { clock, searchConsole, store, tokenSeal } = context;
  const start = await takeOAuthStart(store.db, clock, { kind: 'search-console', state, schema: connectionStarted });
  if (!start) throw new AppError('not_found');
  const { codeVerifier, value } = start;
  const redirectUri = requireOrigin(context) + searchConsoleCallbackPath;
  const given = await requireSearchConsole(searchConsole).exchange({ code, codeVerifier, redirectUri });
  if (!given.ok) throw new AppError(given.failure === 'revoked' ? 'unauthenticated' : 'unavailable');
  const gain: Connection = { ...value, refreshToken: await tokenSeal.close(given.value) };
  return storeOAuthGain(store.db, clock, 'search-console', gain);
}

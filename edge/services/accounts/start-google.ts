import { AppError } from '#shared/kernel/app-error.ts';
import type { Id } from '#shared/kernel/ids.ts';

import type { IdentityProvider } from '../../auth/identity-provider.ts';
import { requireOrigin } from '../require-origin.ts';
import type { PublicContext, RequestContext } from '../context.ts';
import { storeOAuthStart } from '../oauth/oauth-state.ts';

/** Path of the address that Google sends the browser back to. */
export const googleCallbackPath = '/v1/account/google/callback';

/** Throws `unavailable` where this backend has no client at Google. */
export async function startGoogle(context: PublicContext, claimUserId: Id<'user'> | null): Promise<{ url: string }> {
  const { clock, google, store } = context;
  const start = await storeOAuthStart(store.db, clock, { kind: 'google', value: claimUserId });
  const redirectUri = requireOrigin(context) + googleCallbackPath;
  return { url: requireGoogle(google).startUrl({ ...start, redirectUri }) };
}

/** For an anonymous account. Throws `conflict` for one with an address. */
export async function startGoogleClaim(context: RequestContext): Promise<{ url: string }> {
  const { isAnonymous, userId } = context.principal;
  if (!isAnonymous) throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
  return startGoogle(context, userId);
}

export function requireGoogle(google: IdentityProvider | null): IdentityProvider {
  if (google) return google;
  throw new AppError('unavailable', {
    message: 'This backend has no sign-in by Google. Its operator can set GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.',
  });
}

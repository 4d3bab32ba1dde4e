import { AppError } from '#shared/kernel/app-error.ts';
import type { Id } from '#shared/kernel/ids.ts';

import type { IdentityProvider } from '../../auth/identity-provider.ts';
import type { AccountContext } from './account-context.ts';
import { storeGoogleStart } from './google-state.ts';

/** Path of the address that Google sends the browser back to. */
export const googleCallbackPath = '/v1/account/google/callback';

/** Throws `unavailable` where this backend has no client at Google. */
export async function startGoogle(
  { clock, google, origin, store }: AccountContext,
  claimUserId: Id<'user'> | null,
): Promise<{ url: string }> {
  const { codeVerifier, state } = await storeGoogleStart(store.db, clock, claimUserId);
  const codeChallenge = await challengeOf(codeVerifier);
  const redirectUri = origin + googleCallbackPath;
  return { url: requireGoogle(google).startUrl({ state, codeChallenge, redirectUri }) };
}

/** For an anonymous account. Throws `conflict` for one with an address. */
export async function startGoogleClaim(
  context: AccountContext,
  { isAnonymous, userId }: { readonly isAnonymous: boolean; readonly userId: Id<'user'> },
): Promise<{ url: string }> {
  if (!isAnonymous) throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
  return startGoogle(context, userId);
}

export function requireGoogle(google: IdentityProvider | null): IdentityProvider {
  if (google) return google;
  throw new AppError('unavailable', {
    message:
      'This backend has no sign-in by Google. Whoever runs it can set GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.',
  });
}

/** SHA-256 in base64url (RFC 7636 §4.2). */
async function challengeOf(codeVerifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

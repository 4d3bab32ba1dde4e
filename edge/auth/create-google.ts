import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Identity, IdentityFailure, IdentityProvider } from './identity-provider.ts';

export interface GoogleOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly addresses?: GoogleAddresses;
}

export interface GoogleAddresses {
  readonly authorize: string;
  readonly token: string;
  readonly userInfo: string;
}

/** https://accounts.google.com/.well-known/openid-configuration (checked 2026-11). */
const googleAddresses: GoogleAddresses = {
  authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  userInfo: 'https://openidconnect.googleapis.com/v1/userinfo',
};
const timeoutMs = 10_000;
const tokens = z.object({ access_token: z.string().min(1) });
const userInfo = z.object({ sub: z.string().min(1), email: z.email(), email_verified: z.boolean().optional() });

/** Google as it is described at https://developers.google.com/identity/openid-connect/openid-connect. */
export function createGoogle(options: GoogleOptions): IdentityProvider {
  const addresses = options.addresses ?? googleAddresses;
  return {
    startUrl({ codeChallenge, redirectUri, state }) {
      const url = new URL(addresses.authorize);
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: options.clientId,
        redirect_uri: redirectUri,
        scope: 'openid email',
        prompt: 'select_account',
        state,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
      }).toString();
      return url.href;
    },
    async fetchIdentity({ code, codeVerifier, redirectUri }) {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: codeVerifier,
        redirect_uri: redirectUri,
        client_id: options.clientId,
        client_secret: options.clientSecret,
      });
      const token = await ask(options, addresses.token, { method: 'POST', body }, tokens);
      if (!token.ok) return token;
      const headers = { authorization: `Bearer ${token.value.access_token}` };
      const info = await ask(options, addresses.userInfo, { headers }, userInfo);
      return info.ok ? ok(identityOf(info.value)) : info;
    },
  };
}

function identityOf({ email, email_verified: isVerified, sub }: z.infer<typeof userInfo>): Identity {
  return { subject: sub, email: email.toLowerCase(), isEmailConfirmed: isVerified === true };
}

async function ask<T>(
  { fetch }: GoogleOptions,
  url: string,
  init: RequestInit,
  schema: z.ZodType<T>,
): Promise<Result<T, IdentityFailure>> {
  try {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return err('refused');
    const parsed = schema.safeParse(await answer.json());
    return parsed.success ? ok(parsed.data) : err('away');
  } catch {
    return err('away');
  }
}

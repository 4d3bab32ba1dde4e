import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { codeFlowForm, codeFlowUrl } from './google-code-flow.ts';
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
    startUrl: (start) =>
      codeFlowUrl(addresses.authorize, start, {
        client_id: options.clientId,
        scope: 'openid email',
        prompt: 'select_account',
      }),
    async fetchIdentity(answer) {
      const client = { client_id: options.clientId, client_secret: options.clientSecret };
      const body = new URLSearchParams({ ...codeFlowForm(answer), ...client });
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

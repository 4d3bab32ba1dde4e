import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

/** Ways to sign in beside address and password, as far as this backend has them. */
export const accountMethods = z
  .object({
    /** Links, confirmations and invitations by mail. */
    mail: z.boolean(),
    /** A workspace is kept with the code of a mailed link alone, which a password may come along with. */
    claimsByMail: z.boolean().default(false),
    google: z.boolean(),
  })
  .meta({ id: 'AccountMethods' });

export type AccountMethods = z.infer<typeof accountMethods>;

const googleAddress = z.object({
  /** Open it in a tab. In the end it shows a code for `account.openLink`. */
  url: z.url(),
});

export const readAccountMethods = defineEndpoint({
  id: 'account.readMethods',
  method: 'GET',
  path: '/v1/account/methods',
  summary: 'Tell which ways to sign in this backend has beside address and password.',
  auth: 'none',
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: accountMethods },
  errors: [],
});

export const startGoogleSignIn = defineEndpoint({
  id: 'account.startGoogleSignIn',
  method: 'POST',
  path: '/v1/account/google-sign-ins',
  summary: 'Get the address at Google that signs in, or makes an account. Good for 10 minutes.',
  auth: 'none',
  limit: 'start',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 201, schema: googleAddress },
  errors: [],
});

/** Where the Google account's address has an account already, it signs in to that one and leaves this one as it is. */
export const startGoogleClaim = defineEndpoint({
  id: 'account.startGoogleClaim',
  method: 'POST',
  path: '/v1/account/google-claims',
  summary: 'Get the address at Google that keeps the workspace of an anonymous session. Good for 10 minutes.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 201, schema: googleAddress },
  errors: ['unauthenticated', 'conflict'],
});

export const accountMethodEndpoints = [readAccountMethods, startGoogleSignIn, startGoogleClaim] as const;

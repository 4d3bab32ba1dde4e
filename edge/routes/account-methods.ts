import type { accountMethodEndpoints } from '#shared/api/endpoints/account-methods.ts';

import { accountContextOf } from '../http/account-context.ts';
import type { RoutesOf } from '../http/route.ts';
import { startGoogleClaim, startGoogle } from '../services/accounts/start-google.ts';

export const accountMethodRoutes: RoutesOf<typeof accountMethodEndpoints> = {
  'account.readMethods': ({ backend }) => ({
    body: { mail: backend.mailer !== null, google: backend.google !== null },
  }),
  'account.startGoogleSignIn': async (context) => ({
    body: await startGoogle(accountContextOf(context), null),
  }),
  'account.startGoogleClaim': async (context) => ({
    body: await startGoogleClaim(accountContextOf(context), context.principal),
  }),
};

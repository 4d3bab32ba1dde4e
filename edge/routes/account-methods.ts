import type { accountMethodEndpoints } from '#shared/api/endpoints/account-methods.ts';

import type { RoutesOf } from '../http/route.ts';
import { startGoogleClaim, startGoogle } from '../services/accounts/start-google.ts';

export const accountMethodRoutes: RoutesOf<typeof accountMethodEndpoints> = {
  'account.readMethods': (context) => ({
    body: {
      mail: context.mailer !== null,
      claimsByMail: context.mailer?.provesAddress === true,
      google: context.google !== null,
    },
  }),
  'account.startGoogleSignIn': async (context) => ({
    body: await startGoogle(context, null),
  }),
  'account.startGoogleClaim': async (context) => ({
    body: await startGoogleClaim(context),
  }),
};

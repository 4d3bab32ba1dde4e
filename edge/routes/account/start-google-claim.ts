import type { startGoogleClaim as endpoint } from '#shared/api/endpoints/account-methods.ts';

import type { Route } from '../../http/route.ts';
import { startGoogleClaim } from '../../services/accounts/start-google.ts';
import { accountContextOf } from './account-context.ts';

export const startGoogleClaimRoute: Route<typeof endpoint> = async (context) => ({
  body: await startGoogleClaim(accountContextOf(context), context.principal),
});

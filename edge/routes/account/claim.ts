import type { claimAccount as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { claimAccount } from '../../services/accounts/claim.ts';

export const claimAccountRoute: Route<typeof endpoint> = async ({ backend, service }, { body }) => ({
  body: await claimAccount(service, backend, body),
});

import type { claimAccount as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { claimAccount } from '../../services/accounts/claim.ts';
import { accountContextOf } from './account-context.ts';

export const claimAccountRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await claimAccount(context.service, accountContextOf(context), body),
});

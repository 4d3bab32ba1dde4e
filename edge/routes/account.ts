import type { accountEndpoints } from '#shared/api/endpoints/account.ts';

import type { RoutesOf } from '../http/route.ts';
import { changePassword } from '../services/accounts/change-password.ts';
import { claimAccount } from '../services/accounts/claim.ts';
import { deleteAccount } from '../services/accounts/delete.ts';
import { signIn } from '../services/accounts/sign-in.ts';

export const accountRoutes: RoutesOf<typeof accountEndpoints> = {
  'account.claim': async (context, { body }) => ({
    body: await claimAccount(context, body),
  }),
  'account.signIn': async (context, { body }) => ({
    body: await signIn(context, body),
  }),
  'account.changePassword': async (context, { body }) => ({
    body: await changePassword(context, body),
  }),
  'account.delete': async (context, { body }) => {
    await deleteAccount(context, body);
    return { body: undefined };
  },
};

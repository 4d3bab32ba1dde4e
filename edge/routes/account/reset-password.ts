import type { resetPassword as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { resetPassword } from '../../services/accounts/reset-password.ts';
import { accountContextOf } from './account-context.ts';

export const resetPasswordRoute: Route<typeof endpoint> = async (context, { body }) => {
  await resetPassword(accountContextOf(context), body);
  return { body: undefined };
};

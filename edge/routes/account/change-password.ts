import type { changePassword as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { changePassword } from '../../services/accounts/change-password.ts';
import { accountContextOf } from './account-context.ts';

export const changePasswordRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await changePassword(context.service, accountContextOf(context), body),
});

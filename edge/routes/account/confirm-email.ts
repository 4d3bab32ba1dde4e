import type { confirmEmail as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { confirmEmail } from '../../services/accounts/confirm-email.ts';
import { accountContextOf } from './account-context.ts';

export const confirmEmailRoute: Route<typeof endpoint> = async (context, { body }) => {
  await confirmEmail(accountContextOf(context), body.code);
  return { body: undefined };
};

import type { sendPasswordReset as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { sendAccountCode } from '../../services/accounts/send-account-code.ts';
import { accountContextOf } from './account-context.ts';

export const sendPasswordResetRoute: Route<typeof endpoint> = async (context, { body }) => {
  await sendAccountCode(accountContextOf(context), 'reset', body);
  return { body: undefined };
};

import type { sendConfirmation as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { sendConfirmation } from '../../services/accounts/send-confirmation.ts';
import { accountContextOf } from './account-context.ts';

export const sendConfirmationRoute: Route<typeof endpoint> = async (context, { body }) => {
  await sendConfirmation(accountContextOf(context), context.principal.userId, body.locale);
  return { body: undefined };
};

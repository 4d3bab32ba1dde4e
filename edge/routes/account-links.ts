import type { accountLinkEndpoints } from '#shared/api/endpoints/account-links.ts';

import { accountContextOf } from '../http/account-context.ts';
import type { RoutesOf } from '../http/route.ts';
import { confirmEmail } from '../services/accounts/confirm-email.ts';
import { openLink } from '../services/accounts/open-link.ts';
import { resetPassword } from '../services/accounts/reset-password.ts';
import { sendAccountCode } from '../services/accounts/send-account-code.ts';
import { sendClaimLink } from '../services/accounts/send-claim-link.ts';
import { sendConfirmation } from '../services/accounts/send-confirmation.ts';

export const accountLinkRoutes: RoutesOf<typeof accountLinkEndpoints> = {
  'account.sendSignInLink': async (context, { body }) => {
    await sendAccountCode(accountContextOf(context), 'sign-in', body);
    return { body: undefined };
  },
  'account.sendClaimLink': async (context, { body }) => {
    await sendClaimLink(accountContextOf(context), context.principal, body);
    return { body: undefined };
  },
  'account.openLink': async (context, { body }) => ({
    body: await openLink(accountContextOf(context), body.code),
  }),
  'account.sendConfirmation': async (context, { body }) => {
    await sendConfirmation(accountContextOf(context), context.principal.userId, body.locale);
    return { body: undefined };
  },
  'account.confirmEmail': async (context, { body }) => {
    await confirmEmail(accountContextOf(context), body.code);
    return { body: undefined };
  },
  'account.sendPasswordReset': async (context, { body }) => {
    await sendAccountCode(accountContextOf(context), 'reset', body);
    return { body: undefined };
  },
  'account.resetPassword': async (context, { body }) => {
    await resetPassword(accountContextOf(context), body);
    return { body: undefined };
  },
};

import type { accountLinkEndpoints } from '#shared/api/endpoints/account-links.ts';

import type { RoutesOf } from '../http/route.ts';
import { confirmEmail } from '../services/accounts/confirm-email.ts';
import { openLink } from '../services/accounts/open-link.ts';
import { resetPassword } from '../services/accounts/reset-password.ts';
import { sendAccountCode } from '../services/accounts/send-account-code.ts';
import { sendClaimLink } from '../services/accounts/send-claim-link.ts';
import { sendConfirmation } from '../services/accounts/send-confirmation.ts';

export const accountLinkRoutes: RoutesOf<typeof accountLinkEndpoints> = {
  'account.sendSignInLink': async (context, { body }) => {
    await sendAccountCode(context, 'sign-in', body);
    return { body: undefined };
  },
  'account.sendClaimLink': async (context, { body }) => {
    await sendClaimLink(context, body);
    return { body: undefined };
  },
  'account.openLink': async (context, { body }) => ({
    body: await openLink(context, body),
  }),
  'account.sendConfirmation': async (context, { body }) => {
    await sendConfirmation(context, body.locale);
    return { body: undefined };
  },
  'account.confirmEmail': async (context, { body }) => {
    await confirmEmail(context, body.code);
    return { body: undefined };
  },
  'account.sendPasswordReset': async (context, { body }) => {
    await sendAccountCode(context, 'reset', body);
    return { body: undefined };
  },
  'account.resetPassword': async (context, { body }) => {
    await resetPassword(context, body);
    return { body: undefined };
  },
};

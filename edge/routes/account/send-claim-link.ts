import type { sendClaimLink as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { sendClaimLink } from '../../services/accounts/send-claim-link.ts';
import { accountContextOf } from './account-context.ts';

export const sendClaimLinkRoute: Route<typeof endpoint> = async (context, { body }) => {
  await sendClaimLink(accountContextOf(context), context.principal, body);
  return { body: undefined };
};

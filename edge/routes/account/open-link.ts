import type { openLink as endpoint } from '#shared/api/endpoints/account-links.ts';

import type { Route } from '../../http/route.ts';
import { openLink } from '../../services/accounts/open-link.ts';
import { accountContextOf } from './account-context.ts';

export const openLinkRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await openLink(accountContextOf(context), body.code),
});

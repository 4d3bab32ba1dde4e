import type { readAccountMethods as endpoint } from '#shared/api/endpoints/account-methods.ts';

import type { Route } from '../../http/route.ts';

export const readAccountMethodsRoute: Route<typeof endpoint> = ({ backend }) => ({
  body: { mail: backend.mailer !== null, google: backend.google !== null },
});

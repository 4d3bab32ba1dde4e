import type { deleteAccount as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { deleteAccount } from '../../services/accounts/delete.ts';

export const deleteAccountRoute: Route<typeof endpoint> = async ({ backend, service }, { body }) => {
  await deleteAccount(service, backend.authenticate, body.email);
  return { body: undefined };
};

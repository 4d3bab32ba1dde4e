import type { revokeApiKey as endpoint } from '#shared/api/endpoints/api-keys.ts';

import type { Route } from '../../http/route.ts';
import { revokeApiKey } from '../../services/api-keys/revoke.ts';

export const revokeApiKeyRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => {
  await revokeApiKey(service, backend.authenticate, params.keyId);
  return { body: undefined };
};

import type { rotateApiKey as endpoint } from '#shared/api/endpoints/api-keys.ts';

import type { Route } from '../../http/route.ts';
import { rotateApiKey } from '../../services/api-keys/rotate.ts';

export const rotateApiKeyRoute: Route<typeof endpoint> = async ({ backend, service }, { body, params }) => ({
  body: await rotateApiKey(service, backend.authenticate, { keyId: params.keyId, expiresInDays: body.expiresInDays }),
});

import type { apiKeyEndpoints } from '#shared/api/endpoints/api-keys.ts';

import type { RoutesOf } from '../http/route.ts';
import { createApiKey } from '../services/api-keys/create.ts';
import { listApiKeys } from '../services/api-keys/list.ts';
import { revokeApiKey } from '../services/api-keys/revoke.ts';
import { rotateApiKey } from '../services/api-keys/rotate.ts';

export const apiKeyRoutes: RoutesOf<typeof apiKeyEndpoints> = {
  'apiKeys.list': async ({ service }) => ({
    body: await listApiKeys(service),
  }),
  'apiKeys.create': async ({ service }, { body }) => ({
    body: await createApiKey(service, body),
  }),
  'apiKeys.rotate': async ({ backend, service }, { body, params }) => ({
    body: await rotateApiKey(service, backend.authenticate, { keyId: params.keyId, expiresInDays: body.expiresInDays }),
  }),
  'apiKeys.revoke': async ({ backend, service }, { params }) => {
    await revokeApiKey(service, backend.authenticate, params.keyId);
    return { body: undefined };
  },
};

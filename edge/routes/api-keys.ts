import type { apiKeyEndpoints } from '#shared/api/endpoints/api-keys.ts';

import type { RoutesOf } from '../http/route.ts';
import { createApiKey } from '../services/api-keys/create.ts';
import { listApiKeys } from '../services/api-keys/list.ts';
import { revokeApiKey } from '../services/api-keys/revoke.ts';
import { rotateApiKey } from '../services/api-keys/rotate.ts';

export const apiKeyRoutes: RoutesOf<typeof apiKeyEndpoints> = {
  'apiKeys.list': async (context) => ({
    body: await listApiKeys(context),
  }),
  'apiKeys.create': async (context, { body }) => ({
    body: await createApiKey(context, body),
  }),
  'apiKeys.rotate': async (context, { body, params }) => ({
    body: await rotateApiKey(context, { keyId: params.keyId, expiresInDays: body.expiresInDays }),
  }),
  'apiKeys.revoke': async (context, { params }) => {
    await revokeApiKey(context, params.keyId);
    return { body: undefined };
  },
};

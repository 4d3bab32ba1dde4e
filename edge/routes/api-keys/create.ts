import type { createApiKey as endpoint } from '#shared/api/endpoints/api-keys.ts';

import type { Route } from '../../http/route.ts';
import { createApiKey } from '../../services/api-keys/create.ts';

export const createApiKeyRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await createApiKey(service, body),
});

import type { listApiKeys as endpoint } from '#shared/api/endpoints/api-keys.ts';

import type { Route } from '../../http/route.ts';
import { listApiKeys } from '../../services/api-keys/list.ts';

export const listApiKeysRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await listApiKeys(service),
});

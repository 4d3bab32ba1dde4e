import type { storeEngineHealth as endpoint } from '#shared/api/endpoints/engine-health.ts';

import type { Route } from '../../http/route.ts';
import { storeEngineHealth } from '../../services/engine-health/store.ts';

export const storeEngineHealthRoute: Route<typeof endpoint> = async ({ backend, service }, { body }) => {
  const stored = await storeEngineHealth(service, body);
  backend.metrics.countEnginePage(body);
  return { body: stored };
};

import type { engineHealthEndpoints } from '#shared/api/endpoints/engine-health.ts';

import type { RoutesOf } from '../http/route.ts';
import { readEngineHealth } from '../services/engine-health/read.ts';
import { storeEngineHealth } from '../services/engine-health/store.ts';

export const engineHealthRoutes: RoutesOf<typeof engineHealthEndpoints> = {
  'engineHealth.store': async ({ backend, service }, { body }) => {
    const stored = await storeEngineHealth(service, body);
    backend.metrics.countEnginePage(body);
    return { body: stored };
  },
  'engineHealth.read': async ({ service }) => ({
    body: await readEngineHealth(service),
  }),
};

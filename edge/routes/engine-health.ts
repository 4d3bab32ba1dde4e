import type { engineHealthEndpoints } from '#shared/api/endpoints/engine-health.ts';

import type { RoutesOf } from '../http/route.ts';
import { readEngineHealth } from '../services/engine-health/read.ts';
import { storeEngineHealth } from '../services/engine-health/store.ts';

export const engineHealthRoutes: RoutesOf<typeof engineHealthEndpoints> = {
  'engineHealth.store': async (context, { body }) => {
    const stored = await storeEngineHealth(context, body);
    context.metrics.countEnginePage(body);
    return { body: stored };
  },
  'engineHealth.read': async (context) => ({
    body: await readEngineHealth(context),
  }),
};

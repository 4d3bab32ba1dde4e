import type { readEngineHealth as endpoint } from '#shared/api/endpoints/engine-health.ts';

import type { Route } from '../../http/route.ts';
import { readEngineHealth } from '../../services/engine-health/read.ts';

export const readEngineHealthRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await readEngineHealth(service),
});

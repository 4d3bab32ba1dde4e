import type { readReadiness as endpoint } from '#shared/api/endpoints/health.ts';

import type { Route } from '../../http/route.ts';
import { readReadiness } from '../../services/read-readiness.ts';

export const readReadinessRoute: Route<typeof endpoint> = async ({ backend }) => ({
  body: await readReadiness(backend),
});

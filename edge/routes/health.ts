import type { healthEndpoints } from '#shared/api/endpoints/health.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';
import { isoTime } from '#shared/kernel/clock.ts';

import type { RoutesOf } from '../http/route.ts';
import { readReadiness } from '../services/read-readiness.ts';

export const healthRoutes: RoutesOf<typeof healthEndpoints> = {
  'health.read': (context) => ({
    body: { status: 'ok', version: engineVersion, time: isoTime(context.clock) },
  }),
  'readiness.read': async (context) => ({
    body: await readReadiness(context),
  }),
};

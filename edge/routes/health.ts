import type { healthEndpoints } from '#shared/api/endpoints/health.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';
import { isoTime } from '#shared/kernel/clock.ts';

import type { RoutesOf } from '../http/route.ts';
import { readReadiness } from '../services/read-readiness.ts';

export const healthRoutes: RoutesOf<typeof healthEndpoints> = {
  'health.read': ({ backend }) => ({
    body: { status: 'ok', version: engineVersion, time: isoTime(backend.clock) },
  }),
  'readiness.read': async ({ backend }) => ({
    body: await readReadiness(backend),
  }),
};

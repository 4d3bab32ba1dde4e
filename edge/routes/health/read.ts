import type { readHealth } from '#shared/api/endpoints/health.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';
import { isoTime } from '#shared/kernel/clock.ts';

import type { Route } from '../../http/route.ts';

export const readHealthRoute: Route<typeof readHealth> = ({ backend }) => ({
  body: { status: 'ok', version: engineVersion, time: isoTime(backend.clock) },
});

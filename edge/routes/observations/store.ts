import type { storeObservation as endpoint } from '#shared/api/endpoints/observations.ts';

import type { Route } from '../../http/route.ts';
import { storeObservation } from '../../services/observations/store.ts';

export const storeObservationRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await storeObservation(service, body),
});

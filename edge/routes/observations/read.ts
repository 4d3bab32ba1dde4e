import type { readObservation as endpoint } from '#shared/api/endpoints/observations.ts';

import type { Route } from '../../http/route.ts';
import { readObservation } from '../../services/observations/read.ts';

export const readObservationRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  const body = await readObservation(service, params.observationId);
  return { body, etag: body.id };
};

import type { deleteObservation as endpoint } from '#shared/api/endpoints/observations.ts';

import type { Route } from '../../http/route.ts';
import { deleteObservation } from '../../services/observations/delete.ts';

export const deleteObservationRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteObservation(service, params.observationId);
  return { body: undefined };
};

import type { listObservations as endpoint } from '#shared/api/endpoints/observations.ts';

import type { Route } from '../../http/route.ts';
import { listObservations } from '../../services/observations/list.ts';

export const listObservationsRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listObservations(service, query),
});

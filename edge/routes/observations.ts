import type { observationEndpoints } from '#shared/api/endpoints/observations.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteObservation } from '../services/observations/delete.ts';
import { listObservations } from '../services/observations/list.ts';
import { readObservation } from '../services/observations/read.ts';
import { storeObservation } from '../services/observations/store.ts';

export const observationRoutes: RoutesOf<typeof observationEndpoints> = {
  'observations.store': async ({ service }, { body }) => ({
    body: await storeObservation(service, body),
  }),
  'observations.list': async ({ service }, { query }) => ({
    body: await listObservations(service, query),
  }),
  'observations.read': async ({ service }, { params }) => {
    const body = await readObservation(service, params.observationId);
    return { body, etag: body.id };
  },
  'observations.delete': async ({ service }, { params }) => {
    await deleteObservation(service, params.observationId);
    return { body: undefined };
  },
};

import type { observationEndpoints } from '#shared/api/endpoints/observations.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteObservation } from '../services/observations/delete.ts';
import { listObservations } from '../services/observations/list.ts';
import { readObservation } from '../services/observations/read.ts';
import { storeObservation } from '../services/observations/store.ts';

export const observationRoutes: RoutesOf<typeof observationEndpoints> = {
  'observations.store': async (context, { body }) => ({
    body: await storeObservation(context, body),
  }),
  'observations.list': async (context, { query }) => ({
    body: await listObservations(context, query),
  }),
  'observations.read': async (context, { params }) => {
    const body = await readObservation(context, params.observationId);
    return { body, etag: body.id };
  },
  'observations.delete': async (context, { params }) => {
    await deleteObservation(context, params.observationId);
    return { body: undefined };
  },
};

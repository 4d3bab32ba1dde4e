import type { collectionEndpoints } from '#shared/api/endpoints/collection.ts';

import type { RoutesOf } from '../http/route.ts';
import { readCollection } from '../services/collection/read.ts';
import { setCollection } from '../services/collection/set.ts';

export const collectionRoutes: RoutesOf<typeof collectionEndpoints> = {
  'collection.read': async ({ service }, { params, query }) => ({
    body: await readCollection(service, params.projectId, query),
  }),
  'collection.set': async ({ service }, { params, body }) => ({
    body: await setCollection(service, params.projectId, body),
  }),
};

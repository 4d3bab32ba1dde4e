import type { readCollection as endpoint } from '#shared/api/endpoints/collection.ts';

import type { Route } from '../../http/route.ts';
import { readCollection } from '../../services/collection/read.ts';

export const readCollectionRoute: Route<typeof endpoint> = async ({ service }, { params, query }) => ({
  body: await readCollection(service, params.projectId, query),
});

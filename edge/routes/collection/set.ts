import type { setCollection as endpoint } from '#shared/api/endpoints/collection.ts';

import type { Route } from '../../http/route.ts';
import { setCollection } from '../../services/collection/set.ts';

export const setCollectionRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await setCollection(service, params.projectId, body),
});

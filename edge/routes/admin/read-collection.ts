import type { readCollectionState as endpoint } from '#shared/api/endpoints/admin.ts';

import type { Route } from '../../http/route.ts';
import { readCollectionState } from '../../services/admin/read-collection-state.ts';

export const readCollectionStateRoute: Route<typeof endpoint> = async ({ backend }) => ({
  body: await readCollectionState(backend),
});

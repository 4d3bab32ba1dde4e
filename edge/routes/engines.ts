import type { engineEndpoints } from '#shared/api/endpoints/engines.ts';

import type { RoutesOf } from '../http/route.ts';
import { readEngines } from '../services/engines/read.ts';

export const engineRoutes: RoutesOf<typeof engineEndpoints> = {
  'engines.read': async ({ backend }) => {
    const { list, etag } = await readEngines(backend);
    return { body: list, etag };
  },
};

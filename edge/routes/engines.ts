import type { engineEndpoints } from '#shared/api/endpoints/engines.ts';

import type { RoutesOf } from '../http/route.ts';
import { readEngines } from '../services/engines/read.ts';

export const engineRoutes: RoutesOf<typeof engineEndpoints> = {
  'engines.read': async (context) => {
    const { list, etag } = await readEngines(context);
    return { body: list, etag };
  },
};

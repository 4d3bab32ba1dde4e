import type { readEngines as endpoint } from '#shared/api/endpoints/engines.ts';

import type { Route } from '../../http/route.ts';
import { readEngines } from '../../services/engines/read.ts';

export const readEnginesRoute: Route<typeof endpoint> = async ({ backend }) => {
  const { list, etag } = await readEngines(backend);
  return { body: list, etag };
};

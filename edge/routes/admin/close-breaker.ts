import type { closeBreaker as endpoint } from '#shared/api/endpoints/admin.ts';

import type { Route } from '../../http/route.ts';
import { closeBreaker } from '../../services/admin/close-breaker.ts';

export const closeBreakerRoute: Route<typeof endpoint> = async ({ backend }) => {
  await closeBreaker(backend);
  return { body: undefined };
};

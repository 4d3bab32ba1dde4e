import type { dropDeadLetter as endpoint } from '#shared/api/endpoints/admin.ts';

import type { Route } from '../../http/route.ts';
import { dropDeadLetter } from '../../services/admin/dead-letters.ts';

export const dropDeadLetterRoute: Route<typeof endpoint> = async ({ backend }, { params }) => {
  await dropDeadLetter(backend, params.letterId);
  return { body: undefined };
};

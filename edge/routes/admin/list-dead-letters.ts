import type { listDeadLetters as endpoint } from '#shared/api/endpoints/admin.ts';

import type { Route } from '../../http/route.ts';
import { listDeadLetters } from '../../services/admin/dead-letters.ts';

export const listDeadLettersRoute: Route<typeof endpoint> = async ({ backend }, { query }) => ({
  body: await listDeadLetters(backend, query.limit),
});

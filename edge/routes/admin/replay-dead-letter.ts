import type { replayDeadLetter as endpoint } from '#shared/api/endpoints/admin.ts';

import type { Route } from '../../http/route.ts';
import { replayDeadLetter } from '../../services/admin/dead-letters.ts';

export const replayDeadLetterRoute: Route<typeof endpoint> = async ({ backend }, { params }) => ({
  body: await replayDeadLetter(backend, params.letterId),
});

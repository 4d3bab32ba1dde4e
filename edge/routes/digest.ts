import type { digestEndpoints } from '#shared/api/endpoints/digest.ts';

import type { RoutesOf } from '../http/route.ts';
import { presentDigest } from '../services/digests/present.ts';
import { saveDigest } from '../services/digests/save.ts';

export const digestRoutes: RoutesOf<typeof digestEndpoints> = {
  'digest.read': async (context) => ({
    body: await presentDigest(context, context.store.db),
  }),
  'digest.save': async (context, { body }) => ({
    body: await saveDigest(context, body),
  }),
};

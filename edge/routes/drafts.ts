import type { draftEndpoints } from '#shared/api/endpoints/drafts.ts';

import type { RoutesOf } from '../http/route.ts';
import { writeDraft } from '../services/drafts/write.ts';

export const draftRoutes: RoutesOf<typeof draftEndpoints> = {
  'drafts.write': async (context, { params, body }) => ({
    body: await writeDraft(context, params.connectionId, body),
  }),
};

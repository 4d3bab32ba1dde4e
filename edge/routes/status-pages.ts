import type { statusPageEndpoints } from '#shared/api/endpoints/status-pages.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteStatusPage } from '../services/status-pages/delete.ts';
import { readStatusPage } from '../services/status-pages/read.ts';
import { saveStatusPage } from '../services/status-pages/save.ts';

export const statusPageRoutes: RoutesOf<typeof statusPageEndpoints> = {
  'statusPages.read': async (context, { params }) => ({ body: await readStatusPage(context, params.projectId) }),
  'statusPages.save': async (context, { body, params }) => ({
    body: await saveStatusPage(context, params.projectId, body),
  }),
  'statusPages.delete': async (context, { params }) => {
    await deleteStatusPage(context, params.projectId);
    return { body: undefined };
  },
};

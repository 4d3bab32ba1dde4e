import type { eventEndpoints } from '#shared/api/endpoints/events.ts';

import type { RoutesOf } from '../http/route.ts';
import { listEvents } from '../services/events/list.ts';

export const eventRoutes: RoutesOf<typeof eventEndpoints> = {
  'events.list': async (context, { query }) => ({
    body: await listEvents(context, query),
  }),
};

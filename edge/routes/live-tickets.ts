import type { liveTicketEndpoints } from '#shared/api/endpoints/live-tickets.ts';

import type { RoutesOf } from '../http/route.ts';
import { createLiveTicket } from '../services/live/create-ticket.ts';

export const liveTicketRoutes: RoutesOf<typeof liveTicketEndpoints> = {
  'liveTickets.create': async (context, { params }) => ({
    body: await createLiveTicket(context, params.projectId),
  }),
};

import type { createLiveTicket as endpoint } from '#shared/api/endpoints/live-tickets.ts';

import type { Route } from '../../http/route.ts';
import { createLiveTicket } from '../../services/live/create-ticket.ts';

export const createLiveTicketRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await createLiveTicket(service, params.projectId),
});

import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

/**
 * Opens the way to `GET /v1/projects/:projectId/live?ticket=…&since=…`, a WebSocket: browsers send no header with one,
 * and a session token does not belong into an address.
 */
export const createLiveTicket = defineEndpoint({
  id: 'liveTickets.create',
  method: 'POST',
  path: '/v1/projects/:projectId/live-tickets',
  summary: "Get a ticket for the project's WebSocket. It is good once, for 30 seconds.",
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params: z.object({ projectId: z.uuid() }),
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({ ticket: z.string(), path: z.string(), expiresAt: z.iso.datetime() }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const liveTicketEndpoints = [createLiveTicket] as const;

import { z } from 'zod';

import { eventKinds, loggedEvent } from '#shared/events/logged-event.ts';

import { defineEndpoint } from '../endpoint.ts';

/** Days that the event log goes back. */
export const keptEventDays = 400;

const seq = z.coerce.number<number | string>().int().nonnegative();

export const listEvents = defineEndpoint({
  id: 'events.list',
  method: 'GET',
  path: '/v1/events',
  summary:
    'Read the event log of the workspace: after a number, oldest first, or before one, newest first. Numbers are given in the order of commits.',
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'events:read' },
  query: z
    .object({
      after: seq.optional(),
      before: seq.optional(),
      limit: z.coerce.number<number | string>().int().min(1).max(500).default(100),
      /** One kind, or several with commas. */
      kind: z
        .string()
        .max(200)
        .refine((list) => list.split(',').every((kind) => eventKinds.some((known) => known === kind)), {
          message: `is one or more of ${eventKinds.join(', ')}`,
        })
        .optional(),
      projectId: z.uuid().optional(),
    })
    .refine(({ after, before }) => after === undefined || before === undefined, {
      path: ['before'],
      message: 'goes without after',
    }),
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      items: z.array(loggedEvent),
      /** Where to go on: the next `after` or `before`. null where nothing follows yet. */
      next: z.int().nonnegative().nullable(),
      /** The newest number of the workspace; 0 before the first event. */
      lastSeq: z.int().nonnegative(),
    }),
  },
  errors: ['unauthenticated'],
});

export const eventEndpoints = [listEvents] as const;

import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

/** Is the process alive? Touches nothing else. */
export const readHealth = defineEndpoint({
  id: 'health.read',
  method: 'GET',
  path: '/health',
  summary: 'Liveness: answers as long as the process runs.',
  auth: 'none',
  limit: 'none',
  takesIdempotencyKey: false,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({ status: z.literal('ok'), version: z.string(), time: z.iso.datetime() }).meta({ id: 'Health' }),
  },
  errors: [],
});

/** Can it do its work? 503 with the same body inside `error.details` where a part does not answer. */
export const readReadiness = defineEndpoint({
  id: 'readiness.read',
  method: 'GET',
  path: '/ready',
  summary: 'Readiness: the state of each part that requests need.',
  auth: 'none',
  limit: 'none',
  takesIdempotencyKey: false,
  answer: {
    kind: 'json',
    status: 200,
    schema: z
      .object({
        status: z.literal('ok'),
        parts: z.object({
          database: z.object({
            status: z.literal('ok'),
            /** Round trip of one trivial statement. */
            latencyMs: z.number().nonnegative(),
            /** How many migrations the database has. */
            migrations: z.int().nonnegative(),
          }),
          /** `waiting`: jobs that wait to be handed to their queue. */
          queues: z.object({ status: z.literal('ok'), waiting: z.int().nonnegative() }),
          /** Who sells checks. `paused`: it failed or is not paid, and is not asked for now; `none`: no account. */
          provider: z.object({ status: z.enum(['ok', 'paused', 'none']) }),
        }),
      })
      .meta({ id: 'Readiness' }),
  },
  errors: ['unavailable'],
});

export const healthEndpoints = [readHealth, readReadiness] as const;

import { z } from 'zod';

import { engineIds } from '#shared/serp/engine-catalog.ts';
import { serpStates } from '#shared/serp/snapshot.ts';

import { defineEndpoint } from '../endpoint.ts';

const readBy = {
  engine: z.enum(engineIds),
  /** Version of the description that read the page. */
  rulesVersion: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/),
  state: z.enum(serpStates),
  method: z.enum(['rules', 'fallback']),
};

/** How well one results page was read. Says nothing of its query, address or content; the day is the finest time. */
export const engineHealthReport = z
  .strictObject({
    ...readBy,
    /** Results that were read. */
    results: z.int().min(0).max(1_000),
    /** What looked like a result in the main column. */
    links: z.int().min(0).max(10_000),
    seenOn: z.iso.date(),
  })
  .meta({ id: 'EngineHealthReport' });

export type EngineHealthReport = z.infer<typeof engineHealthReport>;

/** Sums over pages that have all these in common. */
export const engineHealthSum = z
  .object({ ...readBy, pages: z.int().min(1), results: z.int().min(0), links: z.int().min(0) })
  .meta({ id: 'EngineHealthSum' });

export const storeEngineHealth = defineEndpoint({
  id: 'engineHealth.store',
  method: 'POST',
  path: '/v1/engine-health',
  summary: 'Tell how well a results page was read: counts only, nothing of its query or content.',
  auth: 'session',
  access: { role: 'editor', scope: 'observations:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  body: engineHealthReport,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const readEngineHealth = defineEndpoint({
  id: 'engineHealth.read',
  method: 'GET',
  path: '/v1/engine-health',
  summary: 'How well results pages were read over the last 30 days, by engine, description, state and way of reading.',
  auth: 'session',
  access: { role: 'viewer', scope: 'observations:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(engineHealthSum) }) },
  errors: ['unauthenticated'],
});

export const engineHealthEndpoints = [storeEngineHealth, readEngineHealth] as const;

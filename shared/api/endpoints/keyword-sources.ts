import { z } from 'zod';

import { sourceFields } from '#shared/research/sources/keyword-source.ts';
import { type LicensedSourceId, sourceLicences } from '#shared/research/sources/source-licences.data.ts';
import { metricNames } from '#shared/research/metrics/keyword-metric.ts';

import { defineEndpoint } from '../endpoint.ts';

const sourceId = z.enum(sourceIds());
const amount = z.int().nonnegative();
const secret = z.string().trim().min(1).max(500);

const failure = z.object({
  kind: z.enum(['retry', 'refused', 'keyword', 'quota', 'payment', 'key', 'shape']),
  reason: z.string(),
});

/** A source of numbers about keywords, and how it stands in the workspace. */
export const workspaceSource = z
  .object({
    source: sourceId,
    name: z.string(),
    /** What its user enters. */
    fields: z.array(z.enum(sourceFields)),
    metrics: z.array(z.enum(metricNames)),
    /** What prices and budget count. */
    unit: z.enum(['free', 'usd-micros', 'credits']),
    /** Days for which an answer is kept and not asked for again. */
    freshDays: z.int(),
    /** Whether an answer may serve every workspace of this backend: only where somebody has read that it may. */
    sharing: z.enum(['allowed', 'forbidden', 'unread']),
    /** null: not connected. */
    connection: z
      .object({
        testedAt: z.iso.datetime(),
        createdAt: z.iso.datetime(),
        /** Of the last request. `key`: it is not asked until it is connected again. */
        lastFailure: failure.nullable(),
      })
      .nullable(),
    /** Of this month, in `unit`; null for a free source. */
    budget: z.object({ month: z.string(), cap: amount, reserved: amount, spent: amount }).nullable(),
    /** Ways to keywords, and the most that one request costs. */
    ideas: z.array(z.object({ way: z.string(), most: amount })),
  })
  .meta({ id: 'WorkspaceSource' });

export type WorkspaceSource = z.infer<typeof workspaceSource>;

const params = z.object({ source: sourceId });
const write = { auth: 'session', limit: 'write', access: { role: 'admin', scope: null } } as const;

export const listKeywordSources = defineEndpoint({
  id: 'keywordSources.list',
  method: 'GET',
  path: '/v1/keyword-sources',
  summary: 'List the sources of numbers about keywords that a workspace can connect, and how each stands.',
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'keywords:read' },
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(workspaceSource) }) },
  errors: ['unauthenticated'],
});

export const connectKeywordSource = defineEndpoint({
  id: 'keywordSources.connect',
  method: 'POST',
  path: '/v1/keyword-sources',
  summary: 'Connect a source, or give it another key. The key is tried first, by a request that costs nothing.',
  ...write,
  // The body holds a key, of which nothing is kept for a repeat.
  takesIdempotencyKey: false,
  body: z.strictObject({
    source: sourceId,
    /** By the names in `fields`. */
    settings: z.partialRecord(z.enum(sourceFields), secret).default({}),
  }),
  answer: { kind: 'json', status: 201, schema: workspaceSource },
  errors: ['unauthenticated', 'unavailable', 'payload_too_large', 'unsupported_media_type'],
});

export const setSourceBudget = defineEndpoint({
  id: 'keywordSources.setBudget',
  method: 'PATCH',
  path: '/v1/keyword-sources/:source',
  summary: 'Set what a connected source may cost a month, in its unit. Nothing is bought without it.',
  ...write,
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ cap: amount.max(1_000_000_000_000) }),
  answer: { kind: 'json', status: 200, schema: workspaceSource },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const disconnectKeywordSource = defineEndpoint({
  id: 'keywordSources.disconnect',
  method: 'DELETE',
  path: '/v1/keyword-sources/:source',
  summary: 'Disconnect a source, and delete its key.',
  ...write,
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const keywordSourceEndpoints = [
  listKeywordSources,
  connectKeywordSource,
  setSourceBudget,
  disconnectKeywordSource,
] as const;

/** Safe: keys of a record that is written out; a type of TypeScript's does not say so. */
function sourceIds(): [LicensedSourceId, ...LicensedSourceId[]] {
  return Object.keys(sourceLicences) as [LicensedSourceId, ...LicensedSourceId[]];
}

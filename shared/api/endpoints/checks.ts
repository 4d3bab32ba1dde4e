import { z } from 'zod';

import { serpProviderIds } from '#shared/keywords/serp-providers.ts';

import { defineEndpoint } from '../endpoint.ts';
import { trackedKeyword } from './keywords.ts';

const micros = z.int().nonnegative();

/** What bought checks cost and what may be spent on them this month, in millionths of a US dollar. */
export const checkBudget = z
  .object({
    /** Who sells the checks; null where the backend has no account with anybody. */
    provider: z.enum(serpProviderIds).nullable(),
    /** Of a check of the first ten results, and of each further ten. */
    price: z.object({ firstTenMicros: micros, furtherTenMicros: micros }).nullable(),
    /** `2026-11`, UTC. */
    month: z.string(),
    capMicros: micros,
    /** Held for checks under way. */
    reservedMicros: micros,
    spentMicros: micros,
  })
  .meta({ id: 'CheckBudget' });

export type CheckBudget = z.infer<typeof checkBudget>;

export const readCheckBudget = defineEndpoint({
  id: 'checkBudget.read',
  method: 'GET',
  path: '/v1/check-budget',
  summary: 'Read what bought checks cost and what may be spent on them this month.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: checkBudget },
  errors: ['unauthenticated'],
});

export const setCheckBudget = defineEndpoint({
  id: 'checkBudget.set',
  method: 'PATCH',
  path: '/v1/check-budget',
  summary: 'Set what may be spent on bought checks a month. Nothing is bought without it.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({ capMicros: micros.max(1_000_000_000_000) }),
  answer: { kind: 'json', status: 200, schema: checkBudget },
  errors: ['unauthenticated', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const checkKeyword = defineEndpoint({
  id: 'checks.create',
  method: 'POST',
  path: '/v1/keywords/:keywordId/checks',
  summary: 'Buy a check of a keyword now. Costs at most `maxCostMicros`, within the budget of the month.',
  auth: 'session',
  access: { role: 'editor', scope: 'checks:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params: z.object({ keywordId: z.uuid() }),
  body: z.strictObject({
    /** Results to search, in tens. */
    depth: z.int().min(10).max(100).multipleOf(10).default(10),
    /** Where to search for a keyword that counts searches from anywhere; two-letter codes, lower case. */
    country: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .optional(),
    /** What the user was shown and agreed to. */
    maxCostMicros: micros,
  }),
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({
      /** `failed`: the provider could not search; what was known stays as it is. */
      outcome: z.enum(['checked', 'failed']),
      reason: z.string().nullable(),
      costMicros: micros,
      keyword: trackedKeyword,
    }),
  },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'unavailable',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const checkEndpoints = [readCheckBudget, setCheckBudget, checkKeyword] as const;

import { z } from 'zod';

import { cadences } from '#shared/keywords/cadence.ts';
import { runReasons, runStatuses } from '#shared/keywords/check-run.ts';
import { country, device, language } from '#shared/keywords/keyword-fields.ts';

import { defineEndpoint } from '../endpoint.ts';

const micros = z.int().nonnegative();
const cadence = z.enum(cadences);
/** Results searched once a week, in tens; on other days as deep as the last rank needs. */
const fullDepth = z.int().min(10).max(100).multipleOf(10);

/** One scheduled check of a keyword. */
const checkRun = z.object({
  keywordId: z.uuid(),
  /** null where the keyword is deleted. */
  keyword: z.string().nullable(),
  device: device.nullable(),
  runAt: z.iso.datetime(),
  status: z.enum(runStatuses),
  reason: z.enum(runReasons).nullable(),
  /** What the budget was charged. */
  bookedMicros: micros,
  finishedAt: z.iso.datetime().nullable(),
});

/** Scheduled checks of a project: what is planned, what it would cost, and what became of the last ones. */
export const scheduledChecks = z
  .object({
    projectId: z.uuid(),
    cadence,
    fullDepth,
    /** Where to search for keywords that count searches from anywhere; empty: those are not checked. */
    country,
    language,
    /** False where the backend has no account with anybody who sells such checks. */
    isOffered: z.boolean(),
    /** Keywords that can be checked so, and those that lack a country, a language, or are of another engine. */
    keywords: z.object({ searchable: z.int().nonnegative(), others: z.int().nonnegative() }),
    /** What each cadence would cost a month by the ranks of now; null where nothing is sold. */
    estimates: z.array(z.object({ cadence, monthlyMicros: micros })).nullable(),
    /** What may be spent this month; checks beyond it are left out. */
    capMicros: micros,
    nextRunAt: z.iso.datetime().nullable(),
    /** Of the last seven days. */
    summary: z.object({
      ok: z.int().nonnegative(),
      failed: z.int().nonnegative(),
      skipped: z.int().nonnegative(),
      underWay: z.int().nonnegative(),
      bookedMicros: micros,
    }),
    /** Newest first, at most 50. */
    runs: z.array(checkRun),
  })
  .meta({ id: 'ScheduledChecks' });

export type ScheduledChecks = z.infer<typeof scheduledChecks>;

const params = z.object({ projectId: z.uuid() });

export const readScheduledChecks = defineEndpoint({
  id: 'scheduledChecks.read',
  method: 'GET',
  path: '/v1/projects/:projectId/scheduled-checks',
  summary: 'Read the scheduled checks of a project, with the price of each cadence and what became of the last ones.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  query: z.object({
    /** Prices for these in place of what is set. */
    fullDepth: z.coerce.number<number | string>().pipe(fullDepth).optional(),
    country: country.optional(),
    language: language.optional(),
  }),
  answer: { kind: 'json', status: 200, schema: scheduledChecks },
  errors: ['unauthenticated', 'not_found'],
});

export const setScheduledChecks = defineEndpoint({
  id: 'scheduledChecks.set',
  method: 'PATCH',
  path: '/v1/projects/:projectId/scheduled-checks',
  summary:
    'Switch scheduled checks on or off. They cost money, within the budget of the month; off until somebody sets it.',
  auth: 'session',
  access: { role: 'editor', scope: 'checks:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({
    cadence,
    fullDepth: fullDepth.optional(),
    country: country.optional(),
    language: language.optional(),
    /** The estimate that the user was shown and agreed to. */
    maxMonthlyMicros: micros,
  }),
  answer: { kind: 'json', status: 200, schema: scheduledChecks },
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

export const scheduledCheckEndpoints = [readScheduledChecks, setScheduledChecks] as const;

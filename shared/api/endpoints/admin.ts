import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

const count = z.int().nonnegative();
const micros = z.int().nonnegative();

/** What was bought since some time, over all workspaces. */
const purchases = z.object({
  since: z.iso.datetime(),
  /** Searches by status. */
  searches: z.record(z.string(), count),
  /** Runs of keywords by status. */
  runs: z.record(z.string(), count),
  /** What the provider took, and what budgets were charged. */
  costMicros: micros,
  bookedMicros: micros,
  /** What one rank cost the backend; null where there was none. */
  costPerRankMicros: z.number().nonnegative().nullable(),
});

/** The state of scheduled checks, for those who run the backend. */
const scheduledChecksState = z
  .object({
    /** null where no account is connected. */
    provider: z
      .object({
        id: z.string(),
        breaker: z.enum(['closed', 'open', 'half-open']),
        /** Failed calls in a row. */
        failures: count,
        reason: z.string().nullable(),
        openedAt: z.iso.datetime().nullable(),
        retryAt: z.iso.datetime().nullable(),
        callsThisMinute: count,
        callsPerMinute: count.nullable(),
      })
      .nullable(),
    /** Jobs that wait to be handed to their queue. */
    outbox: count,
    /** Tasks that the provider has not answered, by status. */
    tasks: z.record(z.string(), count),
    /** Dead letters that were not sent again. */
    deadLetters: count,
    day: purchases,
    month: purchases,
  })
  .meta({ id: 'ScheduledChecksState' });

/** A job that failed as often as it may. */
const deadLetter = z
  .object({
    id: z.uuid(),
    queue: z.string(),
    job: z.unknown(),
    reason: z.string(),
    attempts: count,
    diedAt: z.iso.datetime(),
    replayedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DeadLetter' });

export type ScheduledChecksState = z.infer<typeof scheduledChecksState>;
export type DeadLetter = z.infer<typeof deadLetter>;

const params = z.object({ deadLetterId: z.uuid() });

const admin = { auth: 'admin', limit: 'read', takesIdempotencyKey: false } as const;

export const readScheduledChecksState = defineEndpoint({
  ...admin,
  id: 'admin.readScheduledChecks',
  method: 'GET',
  path: '/v1/admin/scheduled-checks',
  summary: 'Read the state of scheduled checks: the breaker of the provider, what waits, what was spent.',
  answer: { kind: 'json', status: 200, schema: scheduledChecksState },
  errors: ['unauthenticated'],
});

export const closeBreaker = defineEndpoint({
  ...admin,
  id: 'admin.closeBreaker',
  method: 'POST',
  path: '/v1/admin/scheduled-checks/close-breaker',
  summary: 'Let calls to the provider through again at once, as after paying its bill.',
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found'],
});

export const listDeadLetters = defineEndpoint({
  ...admin,
  id: 'admin.listDeadLetters',
  method: 'GET',
  path: '/v1/admin/dead-letters',
  summary: 'List jobs that failed as often as they may, newest first.',
  query: z.object({ limit: z.coerce.number<number | string>().int().min(1).max(500).default(100) }),
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(deadLetter) }) },
  errors: ['unauthenticated'],
});

export const replayDeadLetter = defineEndpoint({
  ...admin,
  id: 'admin.replayDeadLetter',
  method: 'POST',
  path: '/v1/admin/dead-letters/:deadLetterId/replay',
  summary: 'Send a job to its queue again. Jobs may be done twice without harm.',
  params,
  answer: { kind: 'json', status: 200, schema: deadLetter },
  errors: ['unauthenticated', 'not_found', 'conflict'],
});

export const dropDeadLetter = defineEndpoint({
  ...admin,
  id: 'admin.dropDeadLetter',
  method: 'DELETE',
  path: '/v1/admin/dead-letters/:deadLetterId',
  summary: 'Forget a job for good.',
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found'],
});

export const adminEndpoints = [
  readScheduledChecksState,
  closeBreaker,
  listDeadLetters,
  replayDeadLetter,
  dropDeadLetter,
] as const;

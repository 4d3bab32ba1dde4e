import { z } from 'zod';

import { rankBuckets } from '#shared/keywords/rank-bucket.ts';

import { defineEndpoint } from '../endpoint.ts';

const figures = {
  /** Keywords tracked, without archived ones. */
  tracked: z.int().nonnegative(),
  /** Keywords checked within 30 days. */
  known: z.int().nonnegative(),
  /** 0 to 100; see `ctrModel`. null where no rank is known. */
  visibility: z.number().nullable(),
  /** Mean of the positions found. null where none was found. */
  averagePosition: z.number().nullable(),
  /** Keywords by position; the groups sum to `tracked`. */
  distribution: z.record(z.enum(rankBuckets), z.int().nonnegative()),
  /** Id of the click-through model behind `visibility`. */
  ctrModel: z.string(),
};

/** A project's figures now and day by day. */
export const dashboard = z
  .object({
    projectId: z.uuid(),
    now: z.object(figures),
    ctrModel: z.object({ id: z.string(), name: z.string(), source: z.url() }),
    /** Oldest first; days on which nothing was checked are missing. */
    days: z.array(z.object({ day: z.iso.date(), ...figures })),
  })
  .meta({ id: 'Dashboard' });

export type Dashboard = z.infer<typeof dashboard>;

export const readDashboard = defineEndpoint({
  id: 'dashboards.read',
  method: 'GET',
  path: '/v1/projects/:projectId/dashboard',
  summary: "Read a project's visibility, average position and distribution, now and for each of the last days.",
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  params: z.object({ projectId: z.uuid() }),
  query: z.object({ days: z.coerce.number<number | string>().int().min(1).max(730).default(90) }),
  answer: { kind: 'json', status: 200, schema: dashboard },
  errors: ['unauthenticated', 'not_found'],
});

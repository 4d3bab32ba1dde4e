import { z } from 'zod';

import { rankBuckets } from '#shared/keywords/rank-bucket.ts';

import { defineEndpoint } from '../endpoint.ts';

/** All shares from 0 to 100; together they make 100. */
const voice = z.object({
  /** Keywords whose check looked for competitors. */
  compared: z.int().nonnegative(),
  /** `searches` where the volume of all of them is known, else they weigh the same. */
  weightedBy: z.enum(['searches', 'keywords']),
  own: z.number(),
  /** By competitor. */
  competitors: z.record(z.string(), z.number()),
});

const figures = {
  /** Keywords tracked, without archived ones. */
  tracked: z.int().nonnegative(),
  /** Keywords checked within 30 days. */
  known: z.int().nonnegative(),
  /** 0 to 100; see `ctrModel`. null where no rank is known. */
  visibility: z.number().nullable(),
  /** Mean of the positions found. null where none was found. */
  averagePosition: z.number().nullable(),
  /** Of the known ones, keywords whose searches a month are known. */
  withVolume: z.int().nonnegative(),
  /** Visits a month that the positions of these would bring; null where there are none. See `ctrModel`. */
  estimatedVisits: z.number().nullable(),
  /** The project's share of the clicks that its positions and those of its competitors would bring; null: unknown. */
  voice: voice.nullable(),
  /** Keywords by position; the groups sum to `tracked`. */
  distribution: z.record(z.enum(rankBuckets), z.int().nonnegative()),
  /** Id of the click-through model behind `visibility`, `estimatedVisits` and `voice`. */
  ctrModel: z.string(),
};

/** A project's figures now and day by day. */
export const dashboard = z
  .object({
    projectId: z.uuid(),
    /** Grows with every change of the project, its keywords or ranks. */
    dataVersion: z.int().nonnegative(),
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
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params: z.object({ projectId: z.uuid() }),
  query: z.object({ days: z.coerce.number<number | string>().int().min(1).max(730).default(90) }),
  answer: { kind: 'json', status: 200, schema: dashboard },
  errors: ['unauthenticated', 'not_found'],
});

export const dashboardEndpoints = [readDashboard] as const;

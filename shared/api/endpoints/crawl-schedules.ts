import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { maxAlertChannels } from './alerts.ts';
import { crawlOptions } from './crawls.ts';

const projectParams = z.object({ projectId: z.uuid() });
const cadence = z.enum(['off', 'weekly', 'monthly']);

/** Which crawl of a project is done again by itself. */
export const crawlSchedule = z
  .object({
    cadence,
    /** null where it is off. */
    options: crawlOptions.nullable(),
    /** Where changes are told: one message a crawl. */
    channelIds: z.array(z.uuid()),
    nextRunAt: z.iso.datetime().nullable(),
    /** Why the last time came to nothing; null where it did not. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'CrawlSchedule' });

export type CrawlSchedule = z.infer<typeof crawlSchedule>;

export const readCrawlSchedule = defineEndpoint({
  id: 'crawlSchedules.read',
  method: 'GET',
  path: '/v1/projects/:projectId/crawl-schedule',
  summary: 'Read which crawl of a project is done again, and when next.',
  auth: 'session',
  limit: 'read',
  access: { role: 'viewer', scope: 'crawls:read' },
  takesIdempotencyKey: false,
  params: projectParams,
  answer: { kind: 'json', status: 200, schema: crawlSchedule },
  errors: ['unauthenticated', 'not_found'],
});

export const listCrawlSchedules = defineEndpoint({
  id: 'crawlSchedules.list',
  method: 'GET',
  path: '/v1/crawl-schedules',
  summary: 'Read which sites of the workspace are crawled again by themselves, the next one first.',
  auth: 'session',
  limit: 'read',
  access: { role: 'viewer', scope: 'crawls:read' },
  takesIdempotencyKey: false,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({ items: z.array(crawlSchedule.extend({ projectId: z.uuid() })) }),
  },
  errors: ['unauthenticated'],
});

export const setCrawlSchedule = defineEndpoint({
  id: 'crawlSchedules.set',
  method: 'PATCH',
  path: '/v1/projects/:projectId/crawl-schedule',
  summary: 'Crawl a site every week or month, from the next minute on, and tell channels what changed.',
  auth: 'session',
  limit: 'write',
  access: { role: 'editor', scope: 'crawls:write' },
  takesIdempotencyKey: true,
  params: projectParams,
  body: z.strictObject({
    cadence,
    /** As before where missing. */
    options: crawlOptions.optional(),
    channelIds: z.array(z.uuid()).max(maxAlertChannels).optional(),
  }),
  answer: { kind: 'json', status: 200, schema: crawlSchedule },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const crawlScheduleEndpoints = [listCrawlSchedules, readCrawlSchedule, setCrawlSchedule] as const;

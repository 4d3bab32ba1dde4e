import { z } from 'zod';

import { crawlEnds, crawlOutcomes } from '#shared/crawl/outcome.ts';

import { crawlProgress } from '../crawl-progress.ts';
import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

/** Pages of one crawl in the backend: its analysis holds them all in the memory of one worker. */
export const maxCrawlPages = 10_000;
/** Starts a second at one host; an owner known by Search Console may choose more. */
export const usualCrawlRate = 4;
export const maxCrawlRate = 20;

/** Addresses of other sites that one crawl asks: some minutes at a request a second to a host. */
export const maxExternals = 1_000;

const pattern = z.string().min(1).max(200);

/** What is crawled and how far; what is missing is as in the command line (docs/crawl.md). */
export const crawlOptions = z
  .strictObject({
    start: z.url({ protocol: /^https?$/ }).max(2_083),
    scope: z.enum(['host', 'domain', 'path']).default('host'),
    maxPages: z.int().min(1).max(maxCrawlPages).default(500),
    /** Clicks from the start; null: no limit. */
    maxDepth: z.int().min(0).max(1_000).nullable().default(null),
    /** Regular expressions over the whole address. */
    include: z.array(pattern).max(10).default([]),
    exclude: z.array(pattern).max(10).default([]),
    followNofollow: z.boolean().default(false),
    sitemap: z.union([z.enum(['auto', 'off']), z.url({ protocol: /^https?$/ }).max(2_083)]).default('auto'),
    /** Requests a second at one host, at most. */
    rate: z.number().min(0.1).max(maxCrawlRate).default(usualCrawlRate),
    /** Addresses of other sites that are asked after its end, at most; a second look, six hours later, decides. */
    checkExternal: z.int().min(0).max(maxExternals).default(0),
  })
  .meta({ id: 'CrawlOptions' });

/** Addresses of a list: as many as a crawl by the browser takes. */
export const maxListAddresses = 2_000;

/** A site, or with `list` these addresses and the start alone, each as it is: no link is followed and no sitemap asked. */
export const newCrawl = crawlOptions
  .extend({
    list: z
      .array(z.url({ protocol: /^https?$/ }).max(2_083))
      .min(1)
      .max(maxListAddresses)
      .optional(),
  })
  .meta({ id: 'NewCrawl' });

export type NewCrawl = z.output<typeof newCrawl>;

export type CrawlOptions = z.output<typeof crawlOptions>;

const count = z.int().nonnegative();

export const crawl = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    options: crawlOptions,
    /** Whether it asked the addresses of a list: `crawls.readList` has them. */
    isList: z.boolean(),
    status: z.enum(['running', 'paused', 'ended']),
    /** Why it ended; null before. All but `complete` can be resumed for 30 days. */
    ended: z.enum(crawlEnds).nullable(),
    /** Whether every address was asked that scope, robots.txt and options allow. */
    isComplete: z.boolean(),
    /** Whether it ended because the pages of the month were used up. */
    isQuotaReached: z.boolean(),
    /** Whether the schedule of the project began it. */
    isScheduled: z.boolean(),
    /** HTML pages, addresses by outcome, and findings by severity, as of its end. */
    pages: count,
    counts: z.partialRecord(z.enum(crawlOutcomes), count),
    errors: count,
    warnings: count,
    notices: count,
    /** How far it is; null once it has ended. */
    progress: crawlProgress.nullable(),
    createdAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    /** When its report was written, again after each look at other sites; null before. */
    judgedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Crawl' });

export type Crawl = z.infer<typeof crawl>;

export const crawlQuota = z
  .object({
    /** `2026-11`, UTC. */
    month: z.string(),
    pages: count,
    usedPages: count,
    /** Held for crawls under way. */
    heldPages: count,
  })
  .meta({ id: 'CrawlQuota' });

export type CrawlQuota = z.infer<typeof crawlQuota>;

const projectParams = z.object({ projectId: z.uuid() });
const crawlParams = z.object({ crawlId: z.uuid() });
const write = { auth: 'session', limit: 'write', access: { role: 'editor', scope: 'crawls:write' } } as const;
const read = { auth: 'session', limit: 'read', access: { role: 'viewer', scope: 'crawls:read' } } as const;

export const startCrawl = defineEndpoint({
  id: 'crawls.start',
  method: 'POST',
  path: '/v1/projects/:projectId/crawls',
  summary: 'Begin to crawl a site. robots.txt is obeyed.',
  ...write,
  takesIdempotencyKey: true,
  params: projectParams,
  body: newCrawl,
  // 2,000 addresses of 500 characters.
  maxBodyBytes: 1_048_576,
  answer: { kind: 'json', status: 201, schema: crawl },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const listCrawls = defineEndpoint({
  id: 'crawls.list',
  method: 'GET',
  path: '/v1/projects/:projectId/crawls',
  summary: 'List the crawls of a project, newest first.',
  ...read,
  takesIdempotencyKey: false,
  params: projectParams,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(crawl) },
  errors: ['unauthenticated', 'not_found'],
});

export const readCrawlList = defineEndpoint({
  id: 'crawls.readList',
  method: 'GET',
  path: '/v1/crawls/:crawlId/list',
  summary: 'Read the addresses of a crawl of a list, as they were given; none for a crawl of a site.',
  ...read,
  takesIdempotencyKey: false,
  params: crawlParams,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(z.string()) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const listAllCrawls = defineEndpoint({
  id: 'crawls.listAll',
  method: 'GET',
  path: '/v1/crawls',
  summary: 'List the crawls of all projects of the workspace, newest first.',
  ...read,
  takesIdempotencyKey: false,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(crawl) },
  errors: ['unauthenticated'],
});

export const readCrawl = defineEndpoint({
  id: 'crawls.read',
  method: 'GET',
  path: '/v1/crawls/:crawlId',
  summary: 'Read one crawl, with how far it is.',
  ...read,
  takesIdempotencyKey: false,
  params: crawlParams,
  answer: { kind: 'json', status: 200, schema: crawl },
  errors: ['unauthenticated', 'not_found'],
});

const change = {
  ...write,
  method: 'POST',
  takesIdempotencyKey: true,
  params: crawlParams,
  answer: { kind: 'json', status: 200, schema: crawl },
} as const;

export const pauseCrawl = defineEndpoint({
  id: 'crawls.pause',
  path: '/v1/crawls/:crawlId/pause',
  summary: 'Ask no more addresses until the crawl is resumed. What is on its way is still booked.',
  ...change,
  errors: ['unauthenticated', 'not_found', 'conflict', 'idempotency_mismatch'],
});

export const stopCrawl = defineEndpoint({
  id: 'crawls.stop',
  path: '/v1/crawls/:crawlId/stop',
  summary: 'End a crawl before its end. What is known is judged.',
  ...change,
  errors: ['unauthenticated', 'not_found', 'conflict', 'idempotency_mismatch'],
});

export const resumeCrawl = defineEndpoint({
  id: 'crawls.resume',
  path: '/v1/crawls/:crawlId/resume',
  summary: 'Go on with a crawl that was paused, or that ended before all was asked. Nothing is asked twice.',
  ...change,
  errors: ['unauthenticated', 'not_found', 'conflict', 'quota_exceeded', 'idempotency_mismatch'],
});

export const deleteCrawl = defineEndpoint({
  id: 'crawls.delete',
  method: 'DELETE',
  path: '/v1/crawls/:crawlId',
  summary: 'Delete a crawl and all that it read, also while it runs.',
  ...write,
  takesIdempotencyKey: true,
  params: crawlParams,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const readCrawlQuota = defineEndpoint({
  id: 'crawls.readQuota',
  method: 'GET',
  path: '/v1/crawl-quota',
  summary: 'Pages that the workspace may crawl this month, and has.',
  ...read,
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: crawlQuota },
  errors: ['unauthenticated'],
});

export const crawlEndpoints = [
  startCrawl,
  listCrawls,
  listAllCrawls,
  readCrawl,
  readCrawlList,
  pauseCrawl,
  stopCrawl,
  resumeCrawl,
  deleteCrawl,
  readCrawlQuota,
] as const;

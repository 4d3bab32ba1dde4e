import { z } from 'zod';

import { crawlPageLinks } from '../crawl-links.ts';
import { defineEndpoint } from '../endpoint.ts';

const crawlParams = z.object({ crawlId: z.uuid() });
const count = z.int().nonnegative();
const read = { auth: 'session', limit: 'read', access: { role: 'viewer', scope: 'crawls:read' } } as const;

export const readCrawlReport = defineEndpoint({
  id: 'crawls.readReport',
  method: 'GET',
  path: '/v1/crawls/:crawlId/report',
  summary: 'Read the report of a crawl that has ended: the JSON of the command line.',
  ...read,
  takesIdempotencyKey: false,
  params: crawlParams,
  answer: { kind: 'text', status: 200, mediaType: 'application/json' },
  errors: ['unauthenticated', 'not_found'],
});

export const readCrawlLinks = defineEndpoint({
  id: 'crawls.readLinks',
  method: 'GET',
  path: '/v1/crawls/:crawlId/links',
  summary: 'Read who links where in a crawl that has ended, its robots.txt and sitemaps: `CrawlLinks` as JSON.',
  ...read,
  takesIdempotencyKey: false,
  params: crawlParams,
  answer: { kind: 'text', status: 200, mediaType: 'application/json' },
  errors: ['unauthenticated', 'not_found'],
});

export const readCrawlPageLinks = defineEndpoint({
  id: 'crawls.readPageLinks',
  method: 'GET',
  path: '/v1/crawls/:crawlId/pages/:page/links',
  summary: 'Read the links of one page of a crawl that has ended, and those that lead to it, with their texts.',
  ...read,
  takesIdempotencyKey: false,
  /** The page is the place of its address in the `urls` of the report. */
  params: z.object({ crawlId: z.uuid(), page: z.string().regex(/^\d{1,9}$/) }),
  answer: { kind: 'json', status: 200, schema: crawlPageLinks },
  errors: ['unauthenticated', 'not_found'],
});

export const listCrawlIssues = defineEndpoint({
  id: 'crawls.listIssues',
  method: 'GET',
  path: '/v1/crawls/:crawlId/issues',
  summary: 'List the findings of a crawl without their places, the worst first; at most 1,000.',
  ...read,
  takesIdempotencyKey: false,
  params: crawlParams,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      items: z.array(
        z
          .object({
            check: z.string(),
            severity: z.enum(['error', 'warning', 'notice']),
            group: z.string(),
            message: z.string(),
            count,
          })
          .meta({ id: 'CrawlIssue' }),
      ),
    }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const crawlResultEndpoints = [readCrawlReport, readCrawlLinks, readCrawlPageLinks, listCrawlIssues] as const;

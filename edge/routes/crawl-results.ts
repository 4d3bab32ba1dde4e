import type { crawlResultEndpoints } from '#shared/api/endpoints/crawl-results.ts';

import type { RoutesOf } from '../http/route.ts';
import { readCrawlPageLinks } from '../services/crawls/read-page-links.ts';
import { listCrawlIssues, readCrawlResult } from '../services/crawls/read.ts';

export const crawlResultRoutes: RoutesOf<typeof crawlResultEndpoints> = {
  'crawls.readReport': async (context, { params }) => ({
    body: await readCrawlResult(context, params.crawlId, 'report'),
  }),
  'crawls.readLinks': async (context, { params }) => ({
    body: await readCrawlResult(context, params.crawlId, 'links'),
  }),
  'crawls.readPageLinks': async (context, { params }) => ({
    body: await readCrawlPageLinks(context, params.crawlId, Number(params.page)),
  }),
  'crawls.listIssues': async (context, { params }) => ({ body: await listCrawlIssues(context, params.crawlId) }),
};

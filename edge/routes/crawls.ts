import type { crawlEndpoints } from '#shared/api/endpoints/crawls.ts';

import type { RoutesOf } from '../http/route.ts';
import { pauseCrawl, resumeCrawl, stopCrawl } from '../services/crawls/change.ts';
import { deleteCrawl } from '../services/crawls/delete.ts';
import { listAllCrawls, listCrawls } from '../services/crawls/list.ts';
import { readCrawlQuota } from '../services/crawls/quota.ts';
import { readCrawl, readCrawlList } from '../services/crawls/read.ts';
import { startCrawl } from '../services/crawls/start.ts';

export const crawlRoutes: RoutesOf<typeof crawlEndpoints> = {
  'crawls.start': async (context, { params, body }) => ({
    body: await startCrawl(context, params.projectId, body),
  }),
  'crawls.list': async (context, { params, query }) => ({
    body: await listCrawls(context, params.projectId, query),
  }),
  'crawls.listAll': async (context, { query }) => ({ body: await listAllCrawls(context, query) }),
  'crawls.read': async (context, { params }) => ({ body: await readCrawl(context, params.crawlId) }),
  'crawls.readList': async (context, { params }) => ({ body: await readCrawlList(context, params.crawlId) }),
  'crawls.pause': async (context, { params }) => ({ body: await pauseCrawl(context, params.crawlId) }),
  'crawls.stop': async (context, { params }) => ({ body: await stopCrawl(context, params.crawlId) }),
  'crawls.resume': async (context, { params }) => ({ body: await resumeCrawl(context, params.crawlId) }),
  'crawls.delete': async (context, { params }) => {
    await deleteCrawl(context, params.crawlId);
    return { body: undefined };
  },
  'crawls.readQuota': async (context) => ({ body: await readCrawlQuota(context) }),
};

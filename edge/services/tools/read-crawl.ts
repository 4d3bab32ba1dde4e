import { z } from 'zod';

import { listCrawlIssues as endpoint } from '#shared/api/endpoints/crawl-results.ts';

import { listCrawlIssues, readCrawl } from '../crawls/read.ts';
import { crawlPlace, crawlRow } from './list-crawls.ts';
import { defineTool } from './tool.ts';
import { idInput, limitInput, requireId } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'read_crawl',
  title: 'Findings of a crawl',
  description: 'What a crawl found over the site, grouped by rule and by what the places share, the worst first.',
  input: {
    crawl: idInput('crawl', 'list_crawls'),
    severity: z.enum(['error', 'warning', 'notice']).optional(),
    limit: limitInput(25, 50),
  },
  like: endpoint,
  async run(context, { crawl: named, limit, severity: wanted }) {
    const id = requireId('crawl', named);
    const [crawl, { items }] = await Promise.all([readCrawl(context, id), listCrawlIssues(context, id)]);
    const chosen = items.filter(({ severity }) => wanted === undefined || severity === wanted);
    return {
      summary: crawlRow(crawl),
      rows: chosen.slice(0, limit).map(({ check, count, group, message, severity }) => ({
        id: `issue:${id}:${check}:${group}`.slice(0, 300),
        opens: crawlPlace(id, 'issues'),
        values: { rule: check, severity, message, group, places: count },
      })),
      total: chosen.length,
      notes: crawl.status === 'ended' ? [] : ['The crawl has not ended: nothing was judged yet.'],
    };
  },
});

import { z } from 'zod';

import { maxCrawlPages, startCrawl as endpoint } from '#shared/api/endpoints/crawls.ts';
import { proposedWrites } from '#shared/chat/proposal.ts';

import { startCrawl } from '../../crawls/start.ts';
import { crawlPlace } from '../../tools/list-crawls.ts';
import { defineProposal } from '../proposal-kind.ts';
import { requireOwnAddress } from '../require-own.ts';

export const kind = defineProposal({
  id: 'crawl',
  name: 'propose_crawl',
  description: "Proposes to crawl a project's site from an address of it.",
  input: {
    start: z.string().min(1).max(2_083).describe("An https address of the project's site."),
    scope: z
      .enum(['host', 'domain', 'path'])
      .default('host')
      .describe('domain: also hosts below it; path: only below the start.'),
    maxPages: z.int().min(1).max(maxCrawlPages).default(500),
  },
  write: proposedWrites.crawl,
  access: endpoint.access,
  draft(input, project) {
    const { maxPages, scope, start } = endpoint.body.parse(input);
    requireOwnAddress(start, project);
    return { start, scope, maxPages };
  },
  carryOut: (context, projectId, write) => startCrawl(context, projectId, endpoint.body.parse(write)),
  outcomeOf: (answer) => ({ added: 1, already: 0, opens: crawlPlace(endpoint.answer.schema.parse(answer).id) }),
});

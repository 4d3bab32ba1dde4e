import { z } from 'zod';

import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';
import { ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'check_robots',
  title: 'Check robots.txt',
  description:
    'Whether crawlers may fetch addresses by a robots.txt as Google reads it, with the line that decides. Names of crawlers with their fallbacks, AI crawlers too (GPTBot, ClaudeBot, Google-Extended, …).',
  input: {
    robots: z.string().max(600_000).describe('The text of the robots.txt.'),
    crawler: z.string().min(1).max(500),
    urls: z.array(z.url().max(4_096)).min(1).max(1_000),
  },
  asksNetwork: false,
  async run({ crawler, robots, urls }) {
    const parsed = parseRobots(robots);
    return ok({
      answers: urls.map((url) => {
        const { decidedBy, isAllowed } = crawlerAccess(parsed, crawler, url);
        return {
          url,
          isAllowed,
          line: decidedBy?.number ?? null,
          rule: decidedBy ? `${decidedBy.key}: ${decidedBy.value}` : null,
        };
      }),
    });
  },
});

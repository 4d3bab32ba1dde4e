import { z } from 'zod';

import { ok } from '#shared/kernel/result.ts';
import { judgeIntent } from '#shared/research/intent/judge-intent.ts';

import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'judge_intent',
  title: 'Judge search intent',
  description: 'What people who search for a query want, as four shares, with every cue that counted. Six languages.',
  input: {
    query: z.string().min(1).max(400),
    url: z.string().max(4_096).optional().describe('A page that ranks for it, where known.'),
  },
  asksNetwork: false,
  async run({ query, url }) {
    const { evidence, probabilities } = judgeIntent({ query, ...(url !== undefined && { url }) });
    return ok({ probabilities, evidence });
  },
});

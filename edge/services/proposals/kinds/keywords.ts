import { z } from 'zod';

import { addKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';
import { proposedWrites } from '#shared/chat/proposal.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';

import { addKeywords } from '../../keywords/add.ts';
import { defineProposal } from '../proposal-kind.ts';
import { requireOwnText } from '../require-own.ts';

const most = 50;

export const kind = defineProposal({
  id: 'keywords',
  name: 'propose_keywords',
  description: 'Proposes keywords to track for a project.',
  input: {
    keywords: z.array(z.string().min(1)).min(1).max(most),
    engine: z.enum(engineIds).default('google'),
    country: z.string().default('').describe('Two letters, such as de; empty for searches from anywhere.'),
    language: z.string().default('').describe('Such as de; empty for any.'),
    devices: z
      .array(z.enum(['desktop', 'mobile']))
      .min(1)
      .max(2)
      .default(['desktop']),
  },
  write: proposedWrites.keywords,
  access: endpoint.access,
  draft(input, project) {
    const { country, devices, engine, keywords, language } = endpoint.body.parse(input);
    for (const keyword of keywords) requireOwnText(keyword, project);
    return { keywords: [...new Set(keywords)], engine, country, language, devices: [...new Set(devices)] };
  },
  carryOut: (context, projectId, write) => addKeywords(context, projectId, endpoint.body.parse(write)),
  outcomeOf(answer, domain) {
    const { added, duplicates } = endpoint.answer.schema.parse(answer);
    return { added: added.length, already: duplicates.length, opens: writeRoute(domain, 'keywords') };
  },
});

import { z } from 'zod';

import { excerptOf } from '#shared/retrieval/excerpt-of.ts';
import { helpIndex } from '#shared/retrieval/help-passages.ts';
import { searchPassages } from '#shared/retrieval/search-passages.ts';
import { ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';

const excerptChars = 600;

export const tool = defineTool({
  name: 'search_help',
  title: 'Search help and rules',
  description:
    'Finds by words what the help of Sightline and its rules say: how something is used, what a finding means.',
  input: {
    words: z.string().trim().min(1).max(300).describe('What is looked for, in a few English words.'),
    limit: z.int().min(1).max(20).default(8),
  },
  asksNetwork: false,
  run({ limit, words }) {
    const hits = searchPassages([helpIndex()], words, { limit });
    return ok({
      passages: hits.map(({ id, opens, text, title }) => ({
        id,
        title,
        opens,
        text: excerptOf(text, words, excerptChars),
      })),
      ...(hits.length === 0 ? { note: 'Neither help nor rules have any of these words.' } : {}),
    });
  },
});

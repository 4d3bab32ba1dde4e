import { z } from 'zod';

import { draftFixesOf } from '#shared/assist/draft-fixes.ts';
import { judgePage } from '#shared/assist/judge-draft.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';
import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { pageInput, readMcpDraftPage } from '../page-input.ts';
import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'draft_fixes',
  title: 'Draft fixes for a page',
  description:
    'Texts and tags that fix findings of a page, made by rules from its own words and audited in the page before they come back: what each passes, what it leaves, where its words come from. Without `rule`, for all findings.',
  input: {
    ...pageInput,
    rule: z.string().max(100).optional().describe('Only for findings of this rule.'),
    keyword: z.string().max(200).optional().describe('What the page should be found for.'),
  },
  asksNetwork: true,
  async run({ keyword, rule, ...input }, settings) {
    if (rule !== undefined && !recipeFor(rule))
      return err(`No text or tag fixes ${rule}. explain_rule says what does.`);
    const read = await readMcpDraftPage(input, settings);
    if (!read.ok) return read;
    const { facts } = collectServedPage(read.value);
    const page = judgePage(facts, { keyword });
    const rules = rule === undefined ? [...page.results.keys()] : [rule];
    return ok({ url: facts.url, fixes: rules.flatMap((id) => draftFixesOf(page, id) ?? []) });
  },
});

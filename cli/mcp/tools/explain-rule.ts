import { z } from 'zod';

import { recipeFor } from '#shared/assist/recipe-list.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'explain_rule',
  title: 'Explain a rule',
  description: 'Why a rule of audit_page matters, how to fix what it finds, and who says so, with the link.',
  input: { rule: z.string().max(100).describe('Id of a rule, such as title/missing.') },
  asksNetwork: false,
  async run({ rule: id }) {
    const rule = findRule(id);
    if (!rule) return err(`There is no rule ${id}. audit_page names them.`);
    const { basis, isBlocking, severity, source, texts, threshold } = rule;
    return ok({
      rule: id,
      severity,
      basis,
      keepsOutOfSearch: isBlocking === true,
      title: texts.title,
      why: texts.why,
      fix: texts.fix,
      source,
      threshold,
      canBeDrafted: recipeFor(id) !== undefined,
    });
  },
});

import { z } from 'zod';

import { findRule } from '#shared/audit/rules/rule-list.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { defineTool } from './tool.ts';

export const tool = defineTool({
  name: 'explain_rule',
  title: 'A rule explained',
  description: 'Why a rule of audits and crawls matters, how to fix what it finds, and who says so.',
  input: { rule: z.string().max(100).describe('Id of a rule, such as title/missing.') },
  like: null,
  run(_context, { rule: id }) {
    const rule = findRule(id);
    if (!rule)
      throw new AppError('not_found', { message: `There is no rule ${id}. read_audit and read_crawl name them.` });
    const { basis, severity, source, texts } = rule;
    return {
      summary: {
        id: `rule:${id}`,
        opens: source.url,
        values: { rule: id, title: texts.title, severity, basis, why: texts.why, fix: texts.fix },
      },
      rows: [],
      total: 0,
      notes: [],
    };
  },
});

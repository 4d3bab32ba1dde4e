import { z } from 'zod';

import { chooseDrafts } from '#shared/assist/draft-fixes.ts';
import { editHtml } from '#shared/assist/edit-html.ts';
import { findTextFault } from '#shared/assist/guards/find-text-fault.ts';
import { judgeDraft, judgePage } from '#shared/assist/judge-draft.ts';
import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { ok } from '#shared/kernel/result.ts';

import { pageInput, readMcpDraftPage } from '../page-input.ts';
import { defineTool } from '../tool.ts';

const asked = { title: 'title/missing', description: 'description/missing', h1: 'heading/h1-missing' } as const;

export const tool = defineTool({
  name: 'check_draft',
  title: 'Check a text of your own',
  description:
    'Puts a title, description or main heading that you wrote into the page and audits it: what passes then, what breaks, and whether it states numbers, names or addresses that the page does not have.',
  input: {
    ...pageInput,
    part: z.enum(['title', 'description', 'h1']),
    text: z.string().max(1_000),
    keyword: z.string().max(200).optional(),
  },
  asksNetwork: true,
  async run({ keyword, part, text, ...input }, settings) {
    const read = await readMcpDraftPage(input, settings);
    if (!read.ok) return read;
    const { facts } = collectServedPage(read.value);
    const page = judgePage(facts, { keyword });
    const edit =
      part === 'h1' ? ({ kind: 'h1', node: h1Of(facts.document.headings), text } as const) : { kind: part, text };
    const question = { rule: asked[part], before: null };
    const { passes, regressions, stillFails } = judgeDraft(page, edit, question);
    return ok({
      url: facts.url,
      html: editHtml(edit),
      fault: findTextFault(text, facts, keyword) ?? null,
      passes,
      breaks: regressions,
      stillFails,
      isOffered: chooseDrafts(page, [{ edit, sources: ['model'] }], question).reason === undefined,
    });
  },
});

function h1Of(headings: readonly { level: number; node: number; visible: boolean }[] | undefined): number | null {
  return headings?.find(({ level, visible }) => level === 1 && visible)?.node ?? null;
}

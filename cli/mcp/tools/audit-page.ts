import { z } from 'zod';

import type { AuditOutcome } from '#shared/audit/report/report.ts';
import { countPlaces, reportSections } from '#shared/audit/report/report-sections.ts';
import { auditServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { ok } from '#shared/kernel/result.ts';

import { pageInput, readMcpPage } from '../page-input.ts';
import { defineTool } from '../tool.ts';

const maxPlaces = 10;

export const tool = defineTool({
  name: 'audit_page',
  title: 'Audit a page',
  description:
    'Judges one page as served by over 400 rules: whether it can be indexed, findings by severity with their places, key facts, and what was not checked (no script runs, so what only a browser knows is not checked, never passed). Use explain_rule for why and how to fix, draft_fixes for texts.',
  input: {
    ...pageInput,
    keyword: z.string().max(200).optional().describe('What the page should be found for.'),
  },
  asksNetwork: true,
  async run({ keyword, ...input }, settings) {
    const page = await readMcpPage(input, settings);
    if (!page.ok) return page;
    const language = await loadAuditLanguage('en');
    const { report } = auditServedPage(page.value, { language, ...(keyword !== undefined && { keyword }) });
    const { findings, fine, needsReview, notChecked, passed } = reportSections(report);
    return ok({
      url: report.url,
      checkedAt: report.checkedAt,
      engine: report.engine,
      score: report.score,
      summary: report.summary,
      findings: findings.map(shown),
      needsReview: needsReview.map(shown),
      fineAsItIs: fine.map(({ rule }) => rule),
      passed: passed.length,
      notChecked: notChecked.map(({ message, rule }) => ({ rule, why: message })),
    });
  },
});

function shown(outcome: AuditOutcome): object {
  const { details, message, rule, severity } = outcome;
  const places = details
    .slice(0, maxPlaces)
    .map(({ selector, snippet, url, value }) => ({ selector, snippet, url, value }));
  return { rule, severity, message, count: countPlaces(outcome), places };
}

import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { compareAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import { compareAudit } from '../audits/compare.ts';
import { readAudit } from '../audits/read.ts';
import { auditPlaces } from './audit-place.ts';
import { defineTool } from './tool.ts';
import { idInput, limitInput, requireId } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'read_audit',
  title: 'Findings of an audit',
  description:
    'What one audit found, the worst first, with what is new since the audit before of the same page. notChecked are rules without a verdict: never call them passed. explain_rule says what a rule wants.',
  input: {
    audit: idInput('audit', 'list_audits'),
    limit: limitInput(25, 50),
  },
  like: endpoint,
  async run(context, { audit: named, limit }) {
    const id = requireId('audit', named);
    const [{ report, ...audit }, { before, comparison }] = await Promise.all([
      readAudit(context, id),
      compareAudit(context, id),
    ]);
    const opens = (await auditPlaces(context))(audit);
    const failed = report.outcomes
      .filter(({ outcome }) => outcome === 'fail')
      .toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
    const fresh = new Set(comparison?.new.map(({ rule }) => rule));
    const count = (wanted: string): number => report.outcomes.filter(({ outcome }) => outcome === wanted).length;
    return {
      summary: {
        id: `audit:${id}`,
        opens,
        values: {
          url: audit.url,
          checkedAt: audit.checkedAt,
          score: audit.score,
          scoreBefore: before?.score ?? null,
          errors: audit.errors,
          warnings: audit.warnings,
          notices: audit.notices,
          passed: count('pass'),
          notChecked: count('not-checked'),
        },
      },
      rows: failed.slice(0, limit).map(({ details, message, rule, severity, total }) => ({
        id: `finding:${id}:${rule}`,
        opens,
        values: {
          rule,
          severity,
          message,
          places: total ?? details.length,
          isNew: comparison ? fresh.has(rule) : null,
        },
      })),
      total: failed.length,
      notes: before ? [] : ['There is no audit of this page before it: what is new is not known.'],
    };
  },
});

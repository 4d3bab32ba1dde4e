import { z } from 'zod';

import { auditOutcome } from './report.ts';

const ruleChange = z.object({
  rule: z.string(),
  severity: auditOutcome.shape.severity,
  /** Places of the finding before and after; 0 where the rule did not fail. */
  before: z.int().nonnegative(),
  after: z.int().nonnegative(),
});

/** What changed between two audits of one URL. */
export const auditComparison = z
  .object({
    /** Points gained (positive) or lost; null where a score is missing. */
    scoreChange: z.int().nullable(),
    better: z.array(ruleChange),
    worse: z.array(ruleChange),
    new: z.array(ruleChange),
    /** Failed before and passes now. */
    fixed: z.array(ruleChange),
    /** Failed before and does not apply any more: the page was taken out of what the rule judges, not repaired. */
    notJudged: z.array(ruleChange),
    /** Failed before and could not be checked this time. */
    notChecked: z.array(ruleChange),
  })
  .meta({ id: 'AuditComparison' });

export type AuditComparison = z.infer<typeof auditComparison>;

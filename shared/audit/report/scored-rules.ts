import { myths } from '../rules/myths.data.ts';
import type { AuditReport } from './report.ts';
import { countScored, type ScoredRules } from './score.ts';

/** Of a report that was made before. Knows no rule but by its id, so that the popup need not load them. */
export function scoredRules({ outcomes }: AuditReport): ScoredRules {
  return countScored(outcomes.map(({ outcome, rule }) => ({ outcome, isMyth: myths.has(rule) })));
}

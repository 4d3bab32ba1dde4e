import { findRule } from '../rules/rule-list.ts';
import type { AuditReport } from './report.ts';
import { countScored, type ScoredRules } from './score.ts';

/** Of a report that was made before: a rule that is no more counts as one with a share. */
export function scoredRules({ outcomes }: AuditReport): ScoredRules {
  return countScored(outcomes.map(({ outcome, rule }) => ({ outcome, basis: findRule(rule)?.basis ?? 'practice' })));
}

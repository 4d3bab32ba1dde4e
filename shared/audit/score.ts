import type { RuleBasis, Severity } from './rule.ts';

/** What the score needs to know of one rule's outcome. */
export interface ScoredOutcome {
  readonly outcome: 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'not-checked' | 'error';
  /** Severity of the rule. */
  readonly severity: Severity;
  /** Severity of the finding, which may differ. */
  readonly foundSeverity: Severity;
  readonly basis: RuleBasis;
  readonly isBlocking: boolean;
}

/** Highest score of a page that cannot be in the index at all. */
export const blockedScoreCap = 40;

/**
 * 0 to 100: the share of decided weight that passed, `100 × (1 − failed / decided)`. Only `pass` and `fail` are
 * decided. Weight: error 10, warning 4, notice 1; times 1 where Google or a standard stands behind the rule, ¼ for
 * practice, 0 for myths. 100 only where nothing with weight failed; a blocking finding caps at 40. null where nothing
 * was decided. The formula is explained to users in docs/score.md.
 */
export function score(outcomes: readonly ScoredOutcome[]): number | null {
  let decided = 0;
  let failed = 0;
  let isBlocked = false;
  for (const { outcome, severity, foundSeverity, basis, isBlocking } of outcomes) {
    const factor = basisFactors[basis];
    if (outcome === 'pass') decided += severityWeights[severity] * factor;
    if (outcome !== 'fail') continue;
    const weight = severityWeights[foundSeverity] * factor;
    decided += Math.max(weight, severityWeights[severity] * factor);
    failed += weight;
    isBlocked ||= isBlocking;
  }
  if (decided === 0) return null;
  const share = Math.round(100 * (1 - failed / decided));
  const whole = failed > 0 ? Math.min(share, 99) : share;
  return isBlocked ? Math.min(whole, blockedScoreCap) : whole;
}

const severityWeights: Readonly<Record<Severity, number>> = { error: 10, warning: 4, notice: 1 };
const basisFactors: Readonly<Record<RuleBasis, number>> = { google: 1, standard: 1, practice: 0.25, myth: 0 };

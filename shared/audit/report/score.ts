import type { RuleBasis, Severity } from '../rule.ts';

/** What the score needs to know of one rule's outcome. */
export interface ScoredOutcome {
  readonly outcome: 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'not-checked' | 'error';
  /** Severity of the finding, which may differ from the rule's. */
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly isBlocking: boolean;
}

/** Highest score of a page that cannot be in the index at all. */
export const blockedScoreCap = 40;

/**
 * 0 to 100. Every finding takes its share of what the ones before it left: error 10 %, warning 4 %, notice 1 %; the
 * whole share where Google or a standard stands behind the rule, a quarter for practice, nothing for myths. 100 only
 * where nothing with a share was found; a blocking finding caps at 40. null where no rule could be decided. The order
 * of findings does not matter, and neither does the number of rules that passed, so that a score keeps its meaning
 * when rules are added. Explained to users in docs/score.md.
 */
export function score(outcomes: readonly ScoredOutcome[]): number | null {
  if (!outcomes.some(({ outcome }) => outcome === 'pass' || outcome === 'fail')) return null;
  const findings = outcomes.filter(({ outcome }) => outcome === 'fail');
  const left = findings.reduce((rest, { severity, basis }) => rest * (1 - shares[severity] * basisFactors[basis]), 1);
  const whole = left < 1 ? Math.min(Math.round(100 * left), 99) : 100;
  return findings.some(({ isBlocking }) => isBlocking) ? Math.min(whole, blockedScoreCap) : whole;
}

/** How many rules a score is made of, and how many could not be judged. Myths are no part of it. */
export interface ScoredRules {
  readonly made: number;
  readonly open: number;
}

export function countScored(
  outcomes: readonly (Pick<ScoredOutcome, 'outcome'> & { readonly isMyth: boolean })[],
): ScoredRules {
  const scored = outcomes.filter(({ isMyth }) => !isMyth);
  const count = (...wanted: readonly ScoredOutcome['outcome'][]): number =>
    scored.filter(({ outcome }) => wanted.includes(outcome)).length;
  return { made: count('pass', 'fail'), open: count('not-checked', 'needs-review', 'error') };
}

const shares: Readonly<Record<Severity, number>> = { error: 0.1, warning: 0.04, notice: 0.01 };
const basisFactors: Readonly<Record<RuleBasis, number>> = { google: 1, standard: 1, practice: 0.25, myth: 0 };

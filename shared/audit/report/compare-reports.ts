import type { AuditComparison } from './audit-comparison.ts';
import type { AuditOutcome, AuditReport } from './report.ts';
import { countPlaces, severityOrder } from './report-sections.ts';

/**
 * What changed between two audits of one URL. A finding is new only where the rule was decided before, and fixed only
 * where it passes now: what does not apply any more or could not be checked is told apart. Worst severity first.
 */
export function compareReports(before: AuditReport, after: AuditReport): AuditComparison {
  const earlier = new Map(before.outcomes.map((outcome) => [outcome.rule, outcome]));
  const changes = after.outcomes
    .flatMap((now) => {
      const last = earlier.get(now.rule);
      return last && isDecided(last) ? [{ last, now }] : [];
    })
    .map(({ last, now }) => ({
      outcome: now.outcome,
      rule: now.rule,
      severity: now.outcome === 'fail' ? now.severity : last.severity,
      before: countFound(last),
      after: countFound(now),
    }))
    .toSorted(
      (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1),
    );
  const failed = changes.filter((change) => change.before > 0);
  const ended = (...outcomes: readonly AuditOutcome['outcome'][]): RuleChange[] =>
    failed.filter(({ outcome }) => outcomes.includes(outcome)).map(toRuleChange);
  return {
    scoreChange: before.score === null || after.score === null ? null : after.score - before.score,
    new: changes.filter((change) => change.before === 0 && change.after > 0).map(toRuleChange),
    worse: failed.filter((change) => change.after > change.before).map(toRuleChange),
    better: failed.filter((change) => change.after > 0 && change.after < change.before).map(toRuleChange),
    fixed: ended('pass'),
    notJudged: ended('not-applicable', 'needs-review'),
    notChecked: ended('not-checked', 'error'),
  };
}

type RuleChange = AuditComparison['new'][number];

function toRuleChange({ after, before, rule, severity }: RuleChange): RuleChange {
  return { rule, severity, before, after };
}

function isDecided({ outcome }: AuditOutcome): boolean {
  return outcome === 'pass' || outcome === 'fail' || outcome === 'not-applicable';
}

/** Places of a finding, one where it names none; 0 where nothing failed. */
function countFound(outcome: AuditOutcome): number {
  return outcome.outcome === 'fail' ? Math.max(1, countPlaces(outcome)) : 0;
}

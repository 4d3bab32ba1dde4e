import type { AuditComparison } from './audit-comparison.ts';
import type { AuditOutcome, AuditReport } from './report.ts';
import { countPlaces, severityOrder } from './report-sections.ts';

/**
 * What changed between two audits of one URL. Only findings that both audits decided count: a rule that could not be
 * checked in one of them is neither new nor gone. Worst severity first.
 */
export function compareReports(before: AuditReport, after: AuditReport): AuditComparison {
  const earlier = new Map(before.outcomes.map((outcome) => [outcome.rule, outcome]));
  const changes = after.outcomes
    .flatMap((now) => {
      const last = earlier.get(now.rule);
      return last && isDecided(last) && isDecided(now) ? [{ last, now }] : [];
    })
    .map(({ last, now }) => ({
      rule: now.rule,
      severity: now.outcome === 'fail' ? now.severity : last.severity,
      before: countFound(last),
      after: countFound(now),
    }))
    .toSorted(
      (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1),
    );
  return {
    scoreChange: before.score === null || after.score === null ? null : after.score - before.score,
    new: changes.filter((change) => change.before === 0 && change.after > 0),
    gone: changes.filter((change) => change.before > 0 && change.after === 0),
    worse: changes.filter((change) => change.before > 0 && change.after > change.before),
    better: changes.filter((change) => change.after > 0 && change.after < change.before),
  };
}

function isDecided({ outcome }: AuditOutcome): boolean {
  return outcome === 'pass' || outcome === 'fail' || outcome === 'not-applicable';
}

/** Places of a finding, one where it names none; 0 where nothing failed. */
function countFound(outcome: AuditOutcome): number {
  return outcome.outcome === 'fail' ? Math.max(1, countPlaces(outcome)) : 0;
}

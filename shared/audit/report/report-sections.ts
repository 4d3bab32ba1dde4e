import type { Severity } from '../rule.ts';
import type { AuditOutcome, AuditReport } from './report.ts';

/** A report's outcomes as people read them: what is wrong first, by severity, then the rest. */
export interface ReportSections {
  /** Failed: what keeps the page out of search first, then errors, warnings and notices, most places first. */
  readonly findings: readonly AuditOutcome[];
  readonly needsReview: readonly AuditOutcome[];
  /** Not checked and broken rules: what the report says nothing about. */
  readonly notChecked: readonly AuditOutcome[];
  readonly passed: readonly AuditOutcome[];
  readonly notApplicable: readonly AuditOutcome[];
}

export const severityOrder: readonly Severity[] = ['error', 'warning', 'notice'];

export function reportSections(report: AuditReport): ReportSections {
  const blocking = new Set(report.summary.blockedBy);
  const of = (...outcomes: readonly AuditOutcome['outcome'][]): AuditOutcome[] =>
    report.outcomes.filter(({ outcome }) => outcomes.includes(outcome));
  return {
    findings: of('fail').toSorted(
      (a, b) =>
        Number(blocking.has(b.rule)) - Number(blocking.has(a.rule)) ||
        severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
        countPlaces(b) - countPlaces(a) ||
        (a.rule < b.rule ? -1 : 1),
    ),
    needsReview: of('needs-review'),
    notChecked: of('not-checked', 'error'),
    passed: of('pass'),
    notApplicable: of('not-applicable'),
  };
}

/** Findings of one severity. */
export function countFindings(report: AuditReport, severity: Severity): number {
  return report.outcomes.filter((outcome) => outcome.outcome === 'fail' && outcome.severity === severity).length;
}

/** Places of one outcome, those beyond the kept ones included. */
export function countPlaces(outcome: AuditOutcome): number {
  return outcome.total ?? outcome.details.length;
}

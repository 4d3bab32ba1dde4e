import { categories, type Severity } from '../rule.ts';
import { rulesThatAskNothing } from './asks-nothing.ts';
import type { AuditOutcome, AuditReport } from './report.ts';

/** A report's outcomes as people read them: what is wrong first, by severity, then the rest. */
export interface ReportSections {
  /** Failed: what keeps the page out of search first, then errors, warnings and notices, what is of the page as a whole before what has places, most places first. */
  readonly findings: readonly AuditOutcome[];
  /** Failed notices that need no action. */
  readonly fine: readonly AuditOutcome[];
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
  const failed = of('fail');
  return {
    findings: failed
      .filter((each) => !isFine(each))
      .toSorted(
        (a, b) =>
          Number(blocking.has(b.rule)) - Number(blocking.has(a.rule)) ||
          severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
          Number(countPlaces(b) === 0) - Number(countPlaces(a) === 0) ||
          countPlaces(b) - countPlaces(a) ||
          categoryOf(a) - categoryOf(b) ||
          (a.rule < b.rule ? -1 : 1),
      ),
    fine: failed.filter(isFine),
    needsReview: of('needs-review'),
    notChecked: of('not-checked', 'error'),
    passed: of('pass'),
    notApplicable: of('not-applicable'),
  };
}

/** What decides how the page shows in search stands before what shows on the page alone. */
function categoryOf({ rule }: AuditOutcome): number {
  return categories.findIndex((category) => rule.startsWith(`${category}/`));
}

/** Known and fine as it is. A host that asks for more than the rule's severity makes a finding of it. */
function isFine({ rule, severity }: AuditOutcome): boolean {
  return severity === 'notice' && rulesThatAskNothing.has(rule);
}

/** Findings of one severity; what is fine as it is is none. */
export function countFindings(report: AuditReport, severity: Severity): number {
  return report.outcomes.filter(
    (outcome) => outcome.outcome === 'fail' && outcome.severity === severity && !isFine(outcome),
  ).length;
}

/** Places of one outcome, those beyond the kept ones included. */
export function countPlaces(outcome: AuditOutcome): number {
  return outcome.total ?? outcome.details.length;
}

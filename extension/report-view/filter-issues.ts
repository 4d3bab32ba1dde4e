import type { AuditOutcome } from '#shared/audit/report/report.ts';

/** A finding by its severity; what a person has to look at is none yet. */
export type IssueKind = AuditOutcome['severity'] | 'review';

export function issueKind({ outcome, severity }: AuditOutcome): IssueKind {
  return outcome === 'needs-review' ? 'review' : severity;
}

export interface IssueFilter {
  /** Empty: all. */
  readonly severities: ReadonlySet<IssueKind>;
  /** Empty: all. */
  readonly categories: ReadonlySet<string>;
  readonly search: string;
}

/** First part of a rule's id. */
export function categoryOf({ rule }: AuditOutcome): string {
  return rule.slice(0, Math.max(0, rule.indexOf('/')));
}

/** Findings that every part of the filter lets through. The search looks at message, rule id, places. */
export function filterIssues(outcomes: readonly AuditOutcome[], filter: IssueFilter): readonly AuditOutcome[] {
  const wanted = filter.search.trim().toLowerCase();
  return outcomes.filter(
    (outcome) =>
      (filter.severities.size === 0 || filter.severities.has(issueKind(outcome))) &&
      (filter.categories.size === 0 || filter.categories.has(categoryOf(outcome))) &&
      (wanted === '' || searchable(outcome).includes(wanted)),
  );
}

/** How many findings each category has, in the order in which they appear. */
export function countByCategory(outcomes: readonly AuditOutcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(categoryOf(outcome), (counts.get(categoryOf(outcome)) ?? 0) + 1);
  return counts;
}

function searchable({ message, rule, details }: AuditOutcome): string {
  const places = details.map(({ selector, snippet, url, value }) => [selector, snippet, url, value].join(' '));
  return [message, rule, ...places].join(' ').toLowerCase();
}

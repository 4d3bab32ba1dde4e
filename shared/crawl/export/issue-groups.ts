import type { RuleSource, RuleTexts, Severity } from '#shared/audit/rule.ts';
import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';

import { checks } from '../checks/check-list.ts';
import type { CrawlReport, ReportedIssue } from '../report/crawl-report.ts';

/** All findings of one check or rule. */
export interface IssueGroup {
  readonly check: string;
  /** The gravest of them. */
  readonly severity: Severity;
  readonly texts: RuleTexts | undefined;
  readonly source: RuleSource | undefined;
  readonly issues: readonly ReportedIssue[];
  readonly count: number;
}

/** Findings as people read them: by severity, then checks over the site before those of single pages, then the most places. */
export function issueGroups({ issues }: Pick<CrawlReport, 'issues'>): readonly IssueGroup[] {
  const groups = [...Map.groupBy(issues, ({ check }) => check)].map(([check, same]): IssueGroup => {
    const described = describedBy(check);
    return {
      check,
      severity: severityOrder.find((severity) => same.some((issue) => issue.severity === severity)) ?? 'notice',
      texts: described?.texts,
      source: described?.source,
      issues: same,
      count: same.reduce((sum, { count }) => sum + count, 0),
    };
  });
  return groups.toSorted(
    (a, b) =>
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      Number(b.check.startsWith('site/')) - Number(a.check.startsWith('site/')) ||
      b.count - a.count,
  );
}

/** What a check or rule says of itself. */
export function describedBy(check: string): { readonly texts: RuleTexts; readonly source: RuleSource } | undefined {
  return checks.find(({ id }) => id === check) ?? findRule(check);
}

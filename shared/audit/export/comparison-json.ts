import { compareReports } from '../report/compare-reports.ts';
import type { AuditReport } from '../report/report.ts';

/** Which audits were compared and what changed between them, as indented JSON. */
export function comparisonToJson(before: AuditReport, after: AuditReport): string {
  const identify = ({ url, checkedAt, engine, score }: AuditReport): object => ({ url, checkedAt, engine, score });
  const comparison = { before: identify(before), after: identify(after), ...compareReports(before, after) };
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

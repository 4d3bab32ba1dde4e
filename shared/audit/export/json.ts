import type { AuditReport } from '../report/report.ts';

/** The report as indented JSON; its schema is `auditReport`. */
export function auditToJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

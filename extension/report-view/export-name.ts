import type { AuditReport } from '#shared/audit/report/report.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

/** `audit-example.com-pricing-2026-11-21.json`: page, day and what it is about, safe as a file name on every system. */
export function exportName(report: Pick<AuditReport, 'url' | 'checkedAt'>, extension: string, about = ''): string {
  const url = parseUrl(report.url);
  const words = `${url?.host ?? ''}${url?.pathname ?? report.url}`.replace(/[^\p{L}\p{N}.]+/gu, '-');
  const page = withoutEnd(words.replace(/^[-.]+/, ''), '-.');
  return `audit-${page.slice(0, 80)}-${report.checkedAt.slice(0, 10)}${about === '' ? '' : `-${about.replaceAll('/', '-')}`}.${extension}`;
}

import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { writeCsv } from '#shared/kernel/csv.ts';

import type { CrawlReport, ReportedUrl } from '../report/crawl-report.ts';

const columns = [
  'url',
  'outcome',
  'detail',
  'status',
  'type',
  'depth',
  'inlinks',
  'linkScore',
  'redirectsTo',
  'isIndexable',
  'isInSitemap',
  'title',
  'description',
  'h1',
  'canonical',
  'lang',
  'wordCount',
  'score',
  'template',
] as const satisfies readonly Exclude<keyof ReportedUrl, 'findings'>[];

/** One row per known address, with every fact as a column, and how many findings it has; empty where that is not known. */
export function crawlToCsv({ urls }: CrawlReport): string {
  const rows = urls.map((known) => [
    ...columns.map((column) => known[column] ?? null),
    ...severityOrder.map((severity) => known.findings?.[severity] ?? null),
  ]);
  return writeCsv([[...columns, ...severityOrder.map((severity) => `${severity}s`)], ...rows]);
}

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
] as const satisfies readonly (keyof ReportedUrl)[];

/** One row per known address, with every fact as a column, and how many findings name it. */
export function crawlToCsv({ issues, urls }: CrawlReport): string {
  const findings = new Map<string, number>();
  for (const { places } of issues)
    for (const url of new Set(places.map((place) => place.url))) findings.set(url, (findings.get(url) ?? 0) + 1);
  const rows = urls.map((known) => [...columns.map((column) => known[column] ?? null), findings.get(known.url) ?? 0]);
  return writeCsv([[...columns, 'findings_shown'], ...rows]);
}

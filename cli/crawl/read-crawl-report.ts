import { readFile } from 'node:fs/promises';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { readCrawlReport as readReport } from '#shared/crawl/report/read-crawl-report.ts';

import { UsageError } from '../usage-error.ts';

/** A JSON report of an earlier crawl of a site. Throws `UsageError` where the file is none, or is of a list. */
export async function readCrawlReport(path: string): Promise<CrawlReport> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be read.`);
  }
  const report = readReport(text);
  if (!report) throw new UsageError(`${path}: not a JSON report of "crawl".`);
  if (report.isList === true)
    throw new UsageError(`${path}: the report of a list of addresses, which is compared with no crawl of a site.`);
  return report;
}

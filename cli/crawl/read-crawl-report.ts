import { readFile } from 'node:fs/promises';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { readCrawlReport as readReport } from '#shared/crawl/report/read-crawl-report.ts';

import { UsageError } from '../usage-error.ts';

/** A JSON report of an earlier crawl. Throws `UsageError` where the file is none. */
export async function readCrawlReport(path: string): Promise<CrawlReport> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be read.`);
  }
  const report = readReport(text);
  if (!report) throw new UsageError(`${path}: not a JSON report of "crawl".`);
  return report;
}

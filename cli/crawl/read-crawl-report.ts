import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { UsageError } from '../usage-error.ts';

const shape = z.looseObject({
  start: z.string(),
  engine: z.looseObject({ name: z.literal('sightline') }),
  startedAt: z.string(),
  urls: z.array(z.looseObject({ url: z.string(), outcome: z.string() })),
  issues: z.array(
    z.looseObject({
      check: z.string(),
      group: z.string(),
      count: z.number(),
      places: z.array(z.looseObject({ url: z.string() })),
    }),
  ),
  passed: z.array(z.string()),
  notChecked: z.array(z.looseObject({ check: z.string() })),
});

/** A JSON report of an earlier crawl. Throws `UsageError` where the file is none. */
export async function readCrawlReport(path: string): Promise<CrawlReport> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be read.`);
  }
  try {
    return asReport(shape.parse(JSON.parse(text)));
  } catch {
    throw new UsageError(`${path}: not a JSON report of "crawl".`);
  }
}

/** Safe: what a comparison reads without looking was parsed; the rest is optional in every version of the report. */
function asReport(parsed: unknown): CrawlReport {
  return parsed as CrawlReport;
}

import * as z from 'zod/mini';

import { externalLookShape } from '../external/external-look-shape.ts';
import { crawlEnds, crawlOutcomes } from '../outcome.ts';
import type { CrawlReport } from './crawl-report.ts';

const severity = z.enum(['error', 'warning', 'notice']);
const text = z.optional(z.string());
const number = z.optional(z.number());
const flag = z.optional(z.boolean());
const shape = z.looseObject({
  start: z.url({ protocol: /^https?$/ }),
  scope: z.string(),
  isList: flag,
  isUnaudited: flag,
  engine: z.looseObject({ name: z.literal('sightline'), version: z.string() }),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  ended: z.enum(crawlEnds),
  startFailure: text,
  isComplete: z.boolean(),
  counts: z.partialRecord(z.enum(crawlOutcomes), z.number()),
  forgotten: z.number(),
  depths: z.array(z.number()),
  urls: z.array(
    z.looseObject({
      url: z.string(),
      outcome: z.enum(crawlOutcomes),
      detail: text,
      status: number,
      type: text,
      depth: z.nullable(z.number()),
      redirectsTo: text,
      inlinks: z.number(),
      title: text,
      description: text,
      h1: text,
      canonical: text,
      lang: text,
      isIndexable: flag,
      isInSitemap: flag,
      findings: z.optional(z.looseObject({ error: z.number(), warning: z.number(), notice: z.number() })),
      wordCount: number,
      linkScore: number,
      score: number,
      scoredRules: number,
      template: text,
      textHash: text,
    }),
  ),
  issues: z.array(
    z.looseObject({
      check: z.string(),
      severity,
      group: z.string(),
      message: z.string(),
      params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      count: z.number(),
      places: z.array(
        z.looseObject({
          url: z.string(),
          target: text,
          text,
          part: text,
          node: number,
          selector: text,
          snippet: text,
          value: text,
        }),
      ),
    }),
  ),
  nearDuplicates: z.array(z.looseObject({ a: z.string(), b: z.string(), similarity: z.number() })),
  notChecked: z.array(z.looseObject({ check: z.string(), reason: z.string() })),
  passed: z.array(z.string()),
  externals: z.optional(
    z.looseObject({
      found: z.number(),
      left: z.number(),
      looks: z.array(externalLookShape),
    }),
  ),
});

/** A JSON report of a crawl, by whatever home it was made; undefined for any other text. */
export function readCrawlReport(json: string): CrawlReport | undefined {
  try {
    return asReport(shape.parse(JSON.parse(json)));
  } catch {
    return undefined;
  }
}

/** Safe: all that is read of a report was parsed but its own comparison, which is made again where it is shown. */
function asReport(parsed: unknown): CrawlReport {
  return parsed as CrawlReport;
}

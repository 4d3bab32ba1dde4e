import { z } from 'zod';

import { locales } from '#shared/kernel/locale.ts';

import type { Category } from '../rule.ts';

const severity = z.enum(['error', 'warning', 'notice']);

/** One place of a finding. At most 50 are kept per rule; `total` has the count. */
export const auditDetail = z.object({
  /** CSS selector that finds the element again in the same document. */
  selector: z.string().max(2_000).optional(),
  /** The element's opening tag and the start of its text. */
  snippet: z.string().max(600).optional(),
  url: z.string().max(4_096).optional(),
  value: z.string().max(2_000).optional(),
  /** Element number in document order; finds the element fast while the page is unchanged. */
  node: z.int().nonnegative().optional(),
  /** `raw`: the place is in the HTML as served, not in the page as rendered. */
  in: z.literal('raw').optional(),
});

/** What one rule found. Every rule appears once, whatever its outcome. */
export const auditOutcome = z.object({
  rule: z.string().max(100),
  outcome: z.enum(['pass', 'fail', 'not-applicable', 'not-checked', 'needs-review', 'error']),
  severity,
  /** One sentence in the report's language. */
  message: z.string().max(2_000),
  /** Id of the text in `message` where it says why there is no verdict. */
  reason: z.string().max(100).optional(),
  /** Values in `message`, to show it in another language. */
  params: z.record(z.string(), z.union([z.string().max(2_000), z.number()])).optional(),
  details: z.array(auditDetail).max(50),
  /** Places found, where more than `details` holds. */
  total: z.int().nonnegative().optional(),
});

export const auditCategory = z.object({
  id: z.string().max(50),
  /** 0 to 100; null where no scored rule of the category could be decided. */
  score: z.int().min(0).max(100).nullable(),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  notices: z.int().nonnegative(),
});

/** What a person wants to see at a glance, taken from the facts. */
export const auditSummary = z.object({
  /** `unknown` where neither headers nor robots.txt could be read. */
  indexable: z.enum(['yes', 'no', 'unknown']),
  /** Rule ids that make it `no`. */
  blockedBy: z.array(z.string().max(100)).max(20),
  title: z.string().max(2_000).nullable(),
  description: z.string().max(5_000).nullable(),
  canonical: z.string().max(4_096).nullable(),
  robots: z.string().max(2_000).nullable(),
  h1: z.string().max(2_000).nullable(),
  lang: z.string().max(200).nullable(),
  status: z.int().nullable(),
  wordCount: z.int().nonnegative().nullable(),
  headingCount: z.int().nonnegative().nullable(),
  internalLinks: z.int().nonnegative().nullable(),
  externalLinks: z.int().nonnegative().nullable(),
  imageCount: z.int().nonnegative().nullable(),
  imagesWithoutAlt: z.int().nonnegative().nullable(),
  schemaTypes: z.array(z.string().max(500)).max(100),
  hreflangCount: z.int().nonnegative().nullable(),
});

/** An audit of one page: what the panel shows, the CLI prints and the API stores. */
export const auditReport = z.object({
  url: z.string().max(4_096),
  engine: z.object({ name: z.literal('sightline'), version: z.string().max(50) }),
  /** ISO 8601, UTC. */
  checkedAt: z.iso.datetime(),
  /** What was audited: the live DOM, or HTML as served. */
  source: z.enum(['rendered', 'raw']),
  locale: z.enum(locales),
  /** 0 to 100 by the formula in docs/score.md; null where nothing could be decided. */
  score: z.int().min(0).max(100).nullable(),
  summary: auditSummary,
  categories: z.array(auditCategory).max(50),
  outcomes: z.array(auditOutcome).max(1_000),
  /** What the user wants the page to be found for; absent where nobody said. */
  keyword: z.string().max(200).optional(),
  /** Rules that the user muted here; they answer `not-applicable`. */
  muted: z.array(z.string().max(100)).max(1_000).optional(),
  /** Limits that differ from those of the rules, by rule id. */
  thresholds: z.record(z.string().max(100), z.number()).optional(),
});

export type AuditDetail = z.infer<typeof auditDetail>;
export type AuditOutcome = z.infer<typeof auditOutcome>;
export type AuditCategory = z.infer<typeof auditCategory> & { id: Category | (string & {}) };
export type AuditSummary = z.infer<typeof auditSummary>;
export type AuditReport = z.infer<typeof auditReport>;

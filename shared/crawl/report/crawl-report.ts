import type { Severity } from '#shared/audit/rule.ts';
import type { MessageParams } from '#shared/kernel/message.ts';

import type { SitePlace } from '../checks/check.ts';
import type { ExternalLook } from '../external/external-look.ts';
import type { CrawlEnd, CrawlOutcome } from '../outcome.ts';
import type { CrawlComparison } from './crawl-comparison.ts';
import type { SeverityCounts } from './finding-counts.ts';

/** One address that the crawl knows. */
export interface ReportedUrl {
  readonly url: string;
  readonly outcome: CrawlOutcome;
  /** Which limit, rule or reason. */
  readonly detail?: string;
  readonly status?: number;
  readonly type?: string;
  /** Clicks from the start; null where no followed link leads there. */
  readonly depth: number | null;
  readonly redirectsTo?: string;
  /** Pages that link there, itself not counted. */
  readonly inlinks: number;
  readonly title?: string;
  readonly description?: string;
  readonly h1?: string;
  readonly canonical?: string;
  readonly lang?: string;
  readonly isIndexable?: boolean;
  readonly isInSitemap?: boolean;
  /** What its own audit and the checks over the site found there; absent where it was not judged, and in older reports. */
  readonly findings?: SeverityCounts;
  readonly wordCount?: number;
  /** 0 to 100, the strongest page of the site having 100. */
  readonly linkScore?: number;
  /** Of the page's audit, 0 to 100. */
  readonly score?: number;
  /** Rules that it is made of; absent in older reports. */
  readonly scoredRules?: number;
  readonly template?: string;
  /** Of the main text. */
  readonly textHash?: string;
}

/** One finding: of a check over the site, or of a page rule, for all pages of a template together. */
export interface ReportedIssue {
  /** Id of a check (`site/…`) or of a page rule. */
  readonly check: string;
  readonly severity: Severity;
  /** What its places share: a target, a template, a value. */
  readonly group: string;
  /** One sentence, in English. */
  readonly message: string;
  /** Its values, to say it in other languages; absent for page rules, and in older reports. */
  readonly params?: MessageParams;
  readonly count: number;
  /** At most 50. */
  readonly places: readonly SitePlace[];
}

export interface CrawlReport {
  readonly start: string;
  readonly scope: string;
  /** The addresses of a list were asked, and no link was followed: nothing is said of a site. */
  readonly isList?: boolean;
  /** Pages were read for how the site hangs together, not audited one by one, nor their texts measured. */
  readonly isUnaudited?: boolean;
  readonly engine: { readonly name: 'sightline'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly ended: CrawlEnd;
  /** Why the start led to no page, as what it does ("answers 404"); absent where it did. */
  readonly startFailure?: string;
  /** Every address within the scope that robots.txt and the options allow was asked. */
  readonly isComplete: boolean;
  /** Addresses by outcome; their sum is the number of `urls`. */
  readonly counts: Partial<Readonly<Record<CrawlOutcome, number>>>;
  /** Addresses that were not kept, since too many were known. */
  readonly forgotten: number;
  /** Pages by clicks from the start. */
  readonly depths: readonly number[];
  readonly urls: readonly ReportedUrl[];
  readonly issues: readonly ReportedIssue[];
  /** More pairs are nearly equal than are listed: groups of hundreds of equal pages. */
  readonly hasMoreNearDuplicates: boolean;
  readonly nearDuplicates: readonly { readonly a: string; readonly b: string; readonly similarity: number }[];
  readonly notChecked: readonly { readonly check: string; readonly reason: string }[];
  /** Checks that found nothing. */
  readonly passed: readonly string[];
  /** Addresses of other sites that pages link to; absent where they were not asked, and in older reports. */
  readonly externals?: {
    /** Answered with a page, now or within the last week. */
    readonly found: number;
    /** Nobody asked yet. */
    readonly left: number;
    /** The last look at each of the others. */
    readonly looks: readonly ExternalLook[];
  };
  readonly comparison?: CrawlComparison;
}

import type { PageSearches } from '#shared/search-console/page-searches.ts';
import type { DBSchema } from 'idb';

import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import type { Validators } from '#shared/crawl/drive/crawl-port.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import type { TextSketch } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import type { StoredPage } from '#shared/crawl/site/site-source.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

/** A crawl in the list. */
export interface StoredCrawl {
  readonly id: string;
  /** Host of the start: crawls of one site share it. */
  readonly site: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** `running` also where its page was closed: who holds its lock runs it. `file`: read from a report. */
  readonly state: 'running' | 'paused' | 'ended' | 'file';
  /** Absent for a report from a file, which cannot go on, and for a crawl of the backend. */
  readonly plan?: CrawlPlan;
  /** How the backend, which runs it, told it last; absent for what ran here, or elsewhere and came as a file. */
  readonly remote?: RemoteCrawl;
  /** Of the rules that read its pages here; absent in older lists. */
  readonly engine?: string;
  /** Once it ended. */
  readonly summary?: CrawlSummary;
}

export interface CrawlPlan {
  readonly settings: CrawlSettings;
  /** Whether the site gets the browser's cookies. */
  readonly sendsCookies: boolean;
  /** Other sites that pages link to are asked too, once the crawl has ended. */
  readonly asksOthers?: boolean;
  /** Figures of Search Console that the user gave. */
  readonly searches?: readonly PageSearches[];
}

/** What only the backend knows of a crawl. */
export type RemoteCrawl = Pick<
  Crawl,
  'projectId' | 'options' | 'isList' | 'judgedAt' | 'isComplete' | 'isQuotaReached' | 'isScheduled' | 'progress'
>;

/** What the list and the trend show of a report. */
export interface CrawlSummary {
  readonly start: string;
  readonly endedAt: string;
  readonly ended: CrawlEnd;
  readonly isComplete: boolean;
  readonly isList?: boolean;
  /** Why the start led to no page; absent where it did, and in older lists. */
  readonly startFailure?: string;
  readonly pages: number;
  readonly addresses: number;
  readonly findings: Readonly<Record<'error' | 'warning' | 'notice', number>>;
}

/** One page as it was read, with its links. */
export interface StoredReading extends StoredPage {
  readonly crawl: string;
  readonly targets: Int32Array;
  readonly flags: Uint8Array;
  readonly nodes: Int32Array;
  readonly texts: readonly string[];
  /** For a conditional request; absent in older crawls. */
  readonly validators?: Validators;
  readonly body: TextSketch;
  /** Absent where the main text is the body's. */
  readonly main?: TextSketch;
}

/** Every link of the crawl, as two columns of ids: the place of an address in `report.urls`. */
export interface CrawlEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface StoredCrawlReport {
  readonly crawl: string;
  readonly report: CrawlReport;
  /** Absent for a report from a file. */
  readonly edges?: CrawlEdges;
}

export interface CrawlSchema extends DBSchema {
  crawls: { key: string; value: StoredCrawl };
  urls: { key: [crawl: string, id: number]; value: KnownUrl & { readonly crawl: string } };
  readings: { key: [crawl: string, id: number]; value: StoredReading };
  /** `progress`, `sitemaps`, `externals` and `robots <origin>`. */
  notes: { key: [crawl: string, name: string]; value: CrawlNote };
  reports: { key: string; value: StoredCrawlReport };
}

export interface CrawlNote {
  readonly crawl: string;
  readonly name: string;
  readonly value: string;
}

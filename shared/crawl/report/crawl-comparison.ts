/** What became of a page that the crawl before had. */
export type GoneReason = 'not found' | 'error' | 'redirected' | 'blocked' | 'not reached' | 'not linked any more';

export interface ChangedPage {
  readonly url: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

/** Two crawls of one site: what is new, gone and changed among the pages, and among the findings. */
export interface CrawlComparison {
  readonly before: string;
  /** Why the two cannot be compared in all; empty where they can. */
  readonly caveats: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly { readonly url: string; readonly reason: GoneReason }[];
  readonly changed: readonly ChangedPage[];
  readonly newIssues: readonly IssueName[];
  readonly fixedIssues: readonly IssueName[];
  readonly stillIssues: number;
  /** Found before, and not checked this time. */
  readonly notJudged: readonly IssueName[];
}

export interface IssueName {
  readonly check: string;
  readonly group: string;
  readonly count: number;
}

/** What became of a page that the crawl before had. */
export type GoneReason = 'not found' | 'error' | 'redirected' | 'blocked' | 'no page any more' | 'not linked any more';

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
  /** Pages that the crawl before did not ask: new to it, perhaps not to the site. */
  readonly notAskedBefore: readonly string[];
  readonly gone: readonly { readonly url: string; readonly reason: GoneReason }[];
  /** Pages of the crawl before that this one did not ask. */
  readonly notAsked: readonly string[];
  readonly changed: readonly ChangedPage[];
  readonly newIssues: readonly IssueName[];
  /** Found now, where the crawl before did not look. */
  readonly notJudgedBefore: readonly IssueName[];
  /** The check ran again, and every address concerned was asked again. */
  readonly fixedIssues: readonly IssueName[];
  readonly stillIssues: number;
  /** Found before; this time the check did not run, or an address concerned was not asked. */
  readonly notJudged: readonly IssueName[];
}

export interface IssueName {
  readonly check: string;
  readonly group: string;
  readonly count: number;
}

/** What is crawled, how far, and how fast. */
export interface CrawlSettings {
  /** Of a list, its first address. */
  readonly start: string;
  /** These addresses are asked, whatever the scope, each with a depth of 0. */
  readonly list?: readonly string[];
  /**
   * `host`: the start's host, whatever the scheme. `domain`: its registrable domain. `path`: its origin, below the
   * folder of the start.
   */
  readonly scope: 'host' | 'domain' | 'path';
  /** HTML pages with status 200; exact. */
  readonly maxPages: number;
  /** Clicks from the start; exact. Infinity: no limit. */
  readonly maxDepth: number;
  readonly maxTimeMs: number;
  /** Bytes of all bodies. */
  readonly maxBytes: number;
  /** Patterns over the whole address; with any, an address must match one. The start is always asked. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly followNofollow: boolean;
  /** Pages are read for links, redirects, canonicals, languages, titles and headings alone: no rules, no texts compared. */
  readonly skipsAudit?: boolean;
  readonly robots: 'obey' | 'report';
  /** Product token that robots.txt is asked for. */
  readonly userAgent: string;
  readonly sitemap: { readonly from: 'auto' | 'off' } | { readonly from: 'url'; readonly url: string };
  /** Starts a second at one host, at most. */
  readonly rate: number;
  /** Requests at a time to one host. */
  readonly parallel: number;
}

export const defaultSettings: Omit<CrawlSettings, 'start' | 'userAgent'> = {
  scope: 'host',
  maxPages: 500,
  maxDepth: Number.POSITIVE_INFINITY,
  maxTimeMs: 24 * 3_600_000,
  maxBytes: Number.POSITIVE_INFINITY,
  include: [],
  exclude: [],
  followNofollow: false,
  robots: 'obey',
  sitemap: { from: 'auto' },
  rate: 4,
  parallel: 2,
};

/** How a crawl behaves towards servers. Sources and reasons: docs/decisions/0060-a-crawl-is-a-pure-state-machine.md. */
export const politeness = {
  /** Retries of one address after network errors, 408, 425, 429 and 5xx. */
  maxRetries: 3,
  /** Errors in a row at a host before it is left alone. */
  errorsToPause: 5,
  errorPauseMs: 60_000,
  /** Pauses for errors before the crawl of the host ends. */
  maxErrorPauses: 3,
  /** After 429 or 503 without `Retry-After`; doubles each time. */
  firstPauseMs: 60_000,
  longestPauseMs: 3_600_000,
  maxRatePauses: 5,
  /** A quiet half hour and the pauses begin from the first again. */
  forgetPausesMs: 1_800_000,
  /** Waits between the tries for a robots.txt that does not answer. */
  robotsRetriesMs: [60_000, 300_000, 900_000],
  /** The same at a host that has answered nothing yet: more likely a mistyped or missing host than a server at rest. */
  silentRetriesMs: [5_000, 20_000],
  robotsTtlMs: 24 * 3_600_000,
  /** A host that takes longer on average is asked one address at a time. */
  slowAnswerMs: 2_000,
  /** The adaptive delay between starts ends here; a crawl-delay of robots.txt may be longer. */
  longestDelayMs: 30_000,
  maxHops: 10,
  /** Requests in all, as a multiple of the pages wanted: sites without end of redirects and errors. */
  requestsPerPage: 20,
  maxSitemaps: 500,
  /** Addresses kept in mind; what is beyond is counted. */
  maxKnownUrls: 1_000_000,
  maxAtOnce: 32,
} as const;
export type Politeness = {
  readonly [K in keyof typeof politeness]: (typeof politeness)[K] extends number ? number : readonly number[];
};

/**
 * What became of an address that the crawl knows. Closed: every known address has exactly one, so their counts add up to
 * the number of known addresses.
 */
export const crawlOutcomes = [
  /** An answer that is no redirect: an HTML page, or an error; `status` says which. */
  'fetched',
  /** The server says that it is as it was; what was read then still holds. */
  'not-modified',
  'redirect',
  /** A success that is no HTML. */
  'not-html',
  'too-large',
  /** 401, 403, 407, 429, 451, 999: a refusal to programs, which says nothing about people. */
  'blocked',
  /** No answer; `detail` says why. */
  'unreachable',
  /** By robots.txt. */
  'disallowed',
  /** By the user's own rule, or linked with nofollow alone; `detail` says which. */
  'excluded',
  'out-of-scope',
  /** Not asked because a limit was reached; `detail` names it. */
  'over-limit',
  /** One of endless addresses; `detail` says by what it was known. */
  'trap',
  /** Waits: the crawl ended before its turn, and can be resumed. */
  'pending',
] as const;
export type CrawlOutcome = (typeof crawlOutcomes)[number];

/** Why a crawl ended. */
export const crawlEnds = [
  'complete',
  'max-pages',
  'max-requests',
  'max-time',
  'max-bytes',
  /** The user. */
  'stopped',
  'robots-unreachable',
  /** The host of the start answered nothing at all. */
  'no-answer',
  /** Errors without end: to go on would be no help to the server. */
  'host-unwell',
  /** One and the same refusal for everything. */
  'blocked',
  /** 429 again and again, or a wait of more than an hour. */
  'rate-limited',
] as const;
export type CrawlEnd = (typeof crawlEnds)[number];

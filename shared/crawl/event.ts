import type { ConnectionFault } from '#shared/kernel/connection-fault.ts';

import type { CrawlEnd } from './outcome.ts';

/** A link as the crawl follows it. */
export interface FoundLink {
  /** Resolved; the fragment may be there. */
  readonly url: string;
  readonly isNofollow: boolean;
}

/** What the crawl needs to know of a page to go on; the rest is the store's. */
export interface PageLinks {
  readonly links: readonly FoundLink[];
  /** Of the text: equal hashes are equal texts. */
  readonly textHash: string;
  /** MinHash of the text, to know error pages that answer 200. */
  readonly signature: Uint32Array;
}

export interface Answer {
  readonly kind: 'answer';
  /** 0 for a redirect of which a home sees no more than where it ended. */
  readonly status: number;
  /** Of a redirect, as written; null where even that is hidden. */
  readonly location: string | null;
  readonly retryAfter: string | null;
  readonly contentType: string | null;
  readonly sizeBytes: number;
  readonly elapsedMs: number;
  /** Of a refusal's body, to know one refusal for everything. */
  readonly bodyHash: string | null;
  /** An HTML page, or what was read of it in the crawl before where the answer is 304. */
  readonly page: PageLinks | null;
}

export interface NoAnswer {
  readonly kind: 'failed';
  /** `refused`: never asked, by our own rules. `damaged`: ended before its end. */
  readonly reason: ConnectionFault | 'refused' | 'too-large' | 'damaged';
  readonly elapsedMs: number;
}

export interface RobotsAnswer {
  /** null where there was no answer. */
  readonly status: number | null;
  readonly text: string;
}

/** What happens to a crawl. Times are milliseconds since the Unix epoch. */
export type CrawlEvent = { readonly nowMs: number } & (
  | { readonly kind: 'start' | 'tick' | 'stop' }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: Answer | NoAnswer }
  | { readonly kind: 'probed'; readonly origin: string; readonly answer: Answer | NoAnswer }
  | { readonly kind: 'robots'; readonly origin: string; readonly answer: RobotsAnswer }
  | {
      readonly kind: 'sitemap';
      readonly url: string;
      readonly urls: readonly string[];
      /** Of an index. */
      readonly sitemaps: readonly string[];
      /** null where there was no answer. */
      readonly status: number | null;
    }
);

/** What a home has to do. */
export type CrawlCommand =
  | { readonly kind: 'fetch'; readonly id: number; readonly url: string }
  | { readonly kind: 'fetch-robots'; readonly origin: string }
  /** A path that no site has: what comes back is how it says "not found". */
  | { readonly kind: 'probe'; readonly origin: string }
  | { readonly kind: 'read-sitemap'; readonly url: string }
  /** The ids of a page's links, in their order; -1 for what is no web address. */
  | { readonly kind: 'store-links'; readonly id: number; readonly targets: Int32Array }
  /** Send a `tick` then; a later one takes its place. */
  | {
      readonly kind: 'wait';
      readonly untilMs: number;
      readonly reason: 'politeness' | 'pause' | 'robots';
      readonly host: string;
    }
  | { readonly kind: 'finish'; readonly ended: CrawlEnd };

import type { Answer, NoAnswer, RobotsAnswer } from '#shared/crawl/event.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import type { CrawlSettings, Politeness } from '#shared/crawl/settings.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

/** What an object is told to crawl, and for which workspace. */
export interface CrawlSpec {
  readonly crawlId: string;
  readonly workspaceId: string;
  readonly projectId: string;
  /** The crawl before, of whose pages only those that changed are loaded; absent where there is none. */
  readonly earlierId?: string;
  readonly settings: CrawlSettings;
  readonly rules: Politeness;
}

/** One thing to ask a host for. */
export type CrawlTask =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'sitemap'; readonly url: string }
  | { readonly kind: 'robots'; readonly origin: string }
  | { readonly kind: 'probe'; readonly origin: string };

/** A task that is the holder's alone until the lease ends. */
export interface LeasedTask {
  readonly id: number;
  readonly task: CrawlTask;
  /** Of a page; -1 for other tasks. */
  readonly urlId: number;
  /** Its slot at the host, which all crawls of all workspaces share. */
  readonly startAtMs: number;
}

/** Work handed out: nobody else does it before `expiresAtMs`. */
export interface CrawlLease {
  readonly leaseId: string;
  readonly workspaceId: string;
  /** The crawl before. */
  readonly earlierId: string | undefined;
  readonly expiresAtMs: number;
  /** Start of the crawl: the one private address that may be asked, on one's own machine. */
  readonly start: string;
  readonly parallel: number;
  readonly tasks: readonly LeasedTask[];
  /** Of the hosts of its pages, where one was read. */
  readonly robots: readonly RobotsTxtFacts[];
}

/** What came of a task. */
export type TaskResult = { readonly id: number } & (
  | {
      readonly kind: 'page';
      readonly answer: Answer | NoAnswer;
      /** Of the page's links, as `packPart` writes them; empty where there is no page. */
      readonly flags: Uint8Array;
    }
  | { readonly kind: 'probe'; readonly answer: Answer | NoAnswer }
  | { readonly kind: 'robots'; readonly answer: RobotsAnswer; readonly facts: RobotsTxtFacts | null }
  | {
      readonly kind: 'sitemap';
      readonly urls: readonly string[];
      readonly sitemaps: readonly string[];
      readonly status: number | null;
    }
);

/** A page as the object keeps it: where its reading lies, and its links packed. */
export interface KeptPage {
  readonly id: number;
  /** Lease that read it; names its bundle in the archive. */
  readonly bundle: string;
  readonly elapsedMs: number;
  readonly targets: Int32Array;
  readonly flags: Uint8Array;
}

/** What an analysis needs besides addresses and pages. */
export interface EndedCrawl {
  readonly spec: CrawlSpec;
  readonly ended: CrawlEnd;
  readonly isComplete: boolean;
  readonly pages: number;
  readonly forgotten: number;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly robots: readonly RobotsTxtFacts[];
  /** What each answered; null where nothing came. */
  readonly sitemaps: readonly { readonly url: string; readonly status: number | null }[];
}

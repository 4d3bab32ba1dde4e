import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import type { Result } from '#shared/kernel/result.ts';

import type { CrawlCommand, NoAnswer } from '../event.ts';
import type { PageReading, ReadLink } from '../reading/page-reading.ts';
import type { KnownUrl } from '../state/known-urls.ts';

export interface OnceAnswer {
  /** 0 for a redirect whose status the home cannot see; its `location` header then says where it ended. */
  readonly status: number;
  /** Lower-case names; lines of `X-Robots-Tag` apart where the home sees them so. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly isTruncated: boolean;
  readonly elapsedMs: number;
}

export interface OnceRequest {
  readonly url: string;
  /** Read at most; what is longer is cut where `cuts` says so, else refused. */
  readonly maxBytes: number;
  readonly cuts?: boolean;
  /** Whether the body is worth reading. Default: always. */
  readonly wants?: (status: number, contentType: string | undefined) => boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Until the last byte, where it may take longer or shorter than usual. */
  readonly totalMs?: number;
}

/** Asks one address and follows no redirect: each hop that can be seen is a fact of the crawl. */
export type FetchOnce = (request: OnceRequest) => Promise<Result<OnceAnswer, NoAnswer>>;

/** Reads pages, here or in threads. */
export interface PageReader {
  /** undefined for a page that cannot be read within the memory that a thread has. */
  readonly read: (page: ServedPage) => Promise<PageReading | undefined>;
}

/** What an answer said about itself, for the next crawl. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Keeps what is found. What was not committed when the home died is asked again. */
export interface CrawlWriter {
  putUrls(urls: readonly KnownUrl[]): void;
  putPage(id: number, page: PageReading, elapsedMs: number, validators: Validators): void;
  putLinks(id: number, targets: Int32Array, links: readonly ReadLink[]): void;
  setMeta(key: string, value: string): void;
  /** Makes what was written last. */
  commit(): void | Promise<void>;
}

/** What was read of an address in an earlier crawl, by the same rules. At least one of the validators is known. */
export interface EarlierPage {
  readonly validators: Validators;
  /** undefined where it is not kept any more. */
  readonly load: () => PageReading | undefined | Promise<PageReading | undefined>;
}

/** What a home gives to a crawl: the network, a store, a clock, and what its platform does in its own way. */
export interface CrawlPort {
  readonly fetchOnce: FetchOnce;
  readonly reader: PageReader;
  readonly store: CrawlWriter;
  /** What was read before, for conditional requests. */
  readonly previous?:
    | { readonly findPage: (url: string) => EarlierPage | undefined | Promise<EarlierPage | undefined> }
    | undefined;
  readonly clock: Clock;
  /** Calls back once; what it gives calls that off. */
  readonly later: (callback: () => void, delayMs: number) => () => void;
  /** Unpacked; undefined for what is damaged or larger. */
  readonly gunzip: (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array | undefined>;
  /** Calls back when the user ends the crawl; what it gives calls that off. */
  readonly onStop: (stop: () => void) => () => void;
  /** Each page as it is read. */
  readonly onPage?: (page: PageReading) => void;
  readonly onWait?: (wait: Extract<CrawlCommand, { kind: 'wait' }>) => void;
}

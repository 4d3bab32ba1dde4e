import type { Result } from '#shared/kernel/result.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';

import type { ExternalLinks } from '../external/external-links.ts';
import type { CrawlEnd } from '../outcome.ts';
import type { PageReading, TextSketch } from '../reading/page-reading.ts';
import type { CrawlSettings } from '../settings.ts';
import type { KnownUrl } from '../state/known-urls.ts';

/** A page as the store keeps it; links and texts stand apart, since they are read when a check needs them. */
export interface StoredPage {
  readonly id: number;
  readonly elapsedMs: number;
  readonly reading: Omit<PageReading, 'links' | 'body' | 'main'>;
}

/** The links of one page: ids of their targets (-1 for none), and a byte each (`packPart`). */
export interface PackedLinks {
  readonly id: number;
  readonly targets: Int32Array;
  readonly flags: Uint8Array;
}

/** What a report shows of a page's links, in their order. */
export interface LinkDetails {
  readonly nodes: Int32Array;
  readonly texts: readonly string[];
}

/** What an analysis reads: everything that a crawl found, wherever its home keeps it. */
export interface SiteSource {
  readonly settings: CrawlSettings;
  readonly ended: CrawlEnd;
  readonly isComplete: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** By id. */
  readonly urls: readonly KnownUrl[];
  readonly pages: () => Iterable<StoredPage>;
  readonly links: () => Iterable<PackedLinks>;
  readonly linkDetails: (id: number) => LinkDetails;
  readonly sketch: (id: number, of: 'body' | 'main', part: keyof TextSketch) => Uint32Array;
  /** Texts of robots.txt by origin; of those that had one. */
  readonly robots: ReadonlyMap<string, string>;
  /** Sitemaps that were asked, and what they answered. */
  readonly sitemaps: ReadonlyMap<string, number | null>;
  /** Of redirects, only where they end is known: so it is in a browser. */
  readonly hidesRedirectHops?: boolean;
  /** Figures of Search Console about pages of the site, or why there are none: part of a sentence. */
  readonly searches: Result<readonly PageSearches[], string>;
  /** What came of asking other sites; absent where nobody did. */
  readonly externals?: ExternalLinks;
  /** Addresses that were not kept, since too many were known. */
  readonly forgotten: number;
}

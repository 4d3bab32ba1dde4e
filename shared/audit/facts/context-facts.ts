import type { Input } from './input.ts';
import type { LayoutFacts } from './layout-facts.ts';
import type { NodeNumber } from './place.ts';

/** What lies around the document: how it behaves in this view, and what its site and its links answer. */
export interface ContextFacts {
  /** Core Web Vitals of this one view. */
  readonly vitals: Input<VitalsFacts>;
  /** Sizes and positions in the user's own viewport. */
  readonly layout: Input<LayoutFacts>;
  readonly sitemaps: Input<SitemapFacts>;
  readonly linkStatus: Input<LinkStatusFacts>;
  /** Canonical target and language alternates, fetched and read. */
  readonly targets: Input<readonly TargetFact[]>;
  /** Icons and social images, fetched. */
  readonly siteImages: Input<readonly SiteImageFact[]>;
  /** Other forms of the page's address, a page that can't exist, and well-known files. */
  readonly variants: Input<readonly VariantFact[]>;
}

export type ContextName = keyof ContextFacts;

const notAsked = { state: 'missing', reason: 'not-asked' } as const;
const unavailable = { state: 'missing', reason: 'unavailable-here' } as const;

/** Nothing asked yet. Layout and vitals are what a browser alone can tell. */
export const noContext: ContextFacts = {
  vitals: unavailable,
  layout: unavailable,
  sitemaps: notAsked,
  linkStatus: notAsked,
  targets: notAsked,
  siteImages: notAsked,
  variants: notAsked,
};

/** Milliseconds since the navigation began, but for `cls` (a score) and `inp` (a duration). null: no data (yet). */
export interface VitalsFacts {
  readonly lcp: LcpFact | null;
  readonly cls: { readonly score: number; readonly sources: readonly ShiftFact[] } | null;
  /** Slowest interactions of this view; null until the user interacted. */
  readonly inpMs: number | null;
  readonly ttfbMs: number | null;
  readonly fcpMs: number | null;
  /** The page was in the background for a part of its load: paints come late then. */
  readonly wasHidden: boolean;
  readonly resources: ResourceTimings;
}

export interface LcpFact {
  readonly timeMs: number;
  /** The element, where it is still there and was read. */
  readonly node: NodeNumber | null;
  readonly tag: string | null;
  /** Of an image; null for text. */
  readonly url: string | null;
  readonly loading: string | null;
  readonly fetchPriority: string | null;
}

export interface ShiftFact {
  readonly node: NodeNumber | null;
  readonly score: number;
}

export type ResourceKind = 'document' | 'script' | 'style' | 'image' | 'font' | 'media' | 'data' | 'other';

export interface ResourceFile {
  readonly url: string;
  readonly kind: ResourceKind;
  /** As they came over the network; null where another origin hides it. 0: out of the cache. */
  readonly bytes: number | null;
}

/** Sums over the resources that the browser lists; bodies of other origins that hide their size count as 0 bytes. */
export interface ResourceTimings {
  readonly count: number;
  readonly transferBytes: number;
  /** The same by host, the heaviest first, at most 50. `hiddenCount`: files that hide their size. */
  readonly hosts: readonly {
    readonly host: string;
    readonly count: number;
    readonly bytes: number;
    readonly hiddenCount: number;
  }[];
  readonly hiddenSizeCount: number;
  /** ALPN name of the page's own connection: `h2`, `h3`, `http/1.1`; null where unknown. */
  readonly protocol: string | null;
  /** Sub-resources that block the first paint, by the browser's own account. */
  readonly renderBlocking: readonly string[];
  /** Scripts and style sheets above 2 MB after decompression, of which Googlebot reads the first 2 MB. */
  readonly overLimit: readonly { readonly url: string; readonly bytes: number }[];
  /** Images with their bytes, the heaviest first, at most 50. */
  readonly heavyImages: readonly { readonly url: string; readonly bytes: number }[];
  /** The heaviest files first, the page itself among them, at most 300; absent in facts of older versions. */
  readonly files?: readonly ResourceFile[];
  /** Answered by an error, as far as the browser tells; at most 50. */
  readonly failed: readonly { readonly url: string; readonly status: number }[];
}

export interface SitemapFacts {
  readonly files: readonly SitemapFileFact[];
  /** Entries for the page, its canonical or a near form of either. */
  readonly entries: readonly SitemapEntryFact[];
  /** False where a limit of time, size or number of files left some unread: absence proves nothing then. */
  readonly isComplete: boolean;
}

export interface SitemapFileFact {
  readonly url: string;
  /** Where its address was found. */
  readonly from: 'robots' | 'usual-place' | 'index';
  /** null where no answer came; `failure` says why. */
  readonly status: number | null;
  readonly failure: string | null;
  readonly isRedirected: boolean;
  readonly kind: 'urlset' | 'index' | 'text' | 'feed' | 'unknown';
  /** What the XML parser said first; null where it is well-formed as far as it was read. */
  readonly error: string | null;
  readonly urlCount: number;
  /** Bytes after decompression, as far as read. */
  readonly sizeBytes: number;
  /** Reading stopped at our limit. */
  readonly isTruncated: boolean;
  readonly foreignHosts: readonly string[];
  readonly invalidLastmods: readonly string[];
  readonly futureLastmods: readonly string[];
  /** True where every one of at least 20 entries has the same day as lastmod. */
  readonly hasUniformLastmod: boolean;
  /** `priority` or `changefreq`, which Google ignores. */
  readonly hasIgnoredFields: boolean;
  readonly relativeLocs: readonly string[];
}

export interface SitemapEntryFact {
  readonly sitemap: string;
  readonly loc: string;
  /** `exact`: the audited address or its canonical, letter by letter. `variant`: another form of it (slash, case, www, http). */
  readonly match: 'page' | 'canonical' | 'variant';
  readonly lastmod: string | null;
  readonly alternates: readonly { readonly code: string; readonly url: string }[];
}

/**
 * `broken`: 404, 410, 5xx or a dead host. `blocked`: the server refuses programs (401, 403, 429, 999), which says
 * nothing about people. `private`: an address that is never asked. `unknown`: no answer in time.
 */
export type LinkVerdict = 'ok' | 'redirect' | 'broken' | 'blocked' | 'private' | 'unknown';

export interface LinkStatusFacts {
  readonly links: readonly LinkStatusFact[];
  /** Different addresses that the page links to. */
  readonly total: number;
  /** Left unasked at our limit or when the user stopped. */
  readonly skipped: number;
}

export interface LinkStatusFact {
  readonly url: string;
  readonly verdict: LinkVerdict;
  readonly status: number | null;
  readonly finalUrl: string | null;
  readonly failure: string | null;
  readonly contentType: string | null;
  readonly sizeBytes: number | null;
  /** The fragments asked for that the target does not have; known for HTML that was read. */
  readonly missingFragments: readonly string[];
}

export type TargetRole = 'canonical' | 'alternate' | 'next' | 'prev' | 'amp';

export interface TargetFact {
  readonly url: string;
  readonly role: TargetRole;
  /** hreflang code of an alternate. */
  readonly code: string | null;
  readonly status: number | null;
  readonly failure: string | null;
  readonly finalUrl: string | null;
  readonly isRedirected: boolean;
  /** By the target host's robots.txt for Googlebot; null where that could not be read. */
  readonly isAllowed: boolean | null;
  readonly isNoindex: boolean;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly code: string; readonly url: string }[];
  /** Resolved `rel=prev` and `rel=next` of the target. */
  readonly prev: string | null;
  readonly next: string | null;
  readonly lang: string | null;
  /** Opening of its main text, for a guess at its language. */
  readonly excerpt: string;
  /** Cosine of the words of both main texts, 0 to 1; null where either has too few words to tell. */
  readonly similarity: number | null;
}

export interface SiteImageFact {
  readonly url: string;
  readonly role: 'favicon' | 'apple-touch-icon' | 'og-image' | 'twitter-image';
  readonly status: number | null;
  readonly failure: string | null;
  readonly contentType: string | null;
  readonly sizeBytes: number | null;
  /** By the bytes themselves: `png`, `jpg`, `svg`, `ico`, …; null where they are no image that we know. */
  readonly format: string | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  /** By robots.txt of its host, for Googlebot-Image; null where that could not be read. */
  readonly isAllowed: boolean | null;
}

/**
 * `http`: the http form of an https page. `host`: with www where the page has none, and the reverse. `slash`: the other
 * trailing-slash form. `case`: the path in capitals or small letters. `missing-page`: an address that can't exist.
 */
export type VariantKind = 'http' | 'host' | 'slash' | 'case' | 'missing-page' | 'llms-txt' | 'favicon-ico';

export interface VariantFact {
  readonly kind: VariantKind;
  readonly url: string;
  readonly status: number | null;
  readonly failure: string | null;
  readonly finalUrl: string | null;
  readonly isRedirected: boolean;
  readonly contentType: string | null;
  /** Title of an HTML answer; null for anything else. */
  readonly title: string | null;
  /** Canonical of an HTML answer, resolved. */
  readonly canonical: string | null;
  /** First 2,000 characters of a text answer (`llms-txt`); empty for the rest. */
  readonly text: string;
}

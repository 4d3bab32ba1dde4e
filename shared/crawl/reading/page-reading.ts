import type { Region } from '#shared/audit/facts/place.ts';
import type { Severity } from '#shared/audit/rule.ts';

/** A link, with where it stands. */
export interface ReadLink {
  /** Resolved, fragment included. */
  readonly url: string;
  readonly isNofollow: boolean;
  readonly part: Region;
  /** Its text, or the alternatives of its images; at most 120 characters. */
  readonly text: string;
  /** Element number in document order; -1 for frames. */
  readonly node: number;
}

/** A place of a rule's finding on a page. */
export interface ReadPlace {
  readonly node?: number;
  readonly selector?: string;
  readonly snippet?: string;
  readonly url?: string;
  readonly value?: string;
}

/** What a page rule found on one page. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly ReadPlace[];
}

export interface Alternate {
  readonly code: string;
  readonly url: string;
}

/** What the crawl keeps of a page: what checks over many pages compare, and what the page rules found. */
export interface PageReading {
  /** First title, ASCII white space folded. */
  readonly title: string | null;
  readonly description: string | null;
  readonly h1: string | null;
  /** Lower-case. */
  readonly lang: string | null;
  /** The one canonical; null where there is none or where they disagree. */
  readonly canonical: string | null;
  readonly isNoindex: boolean;
  readonly alternates: readonly Alternate[];
  /** `hreflang` under a rel that nobody reads, such as `alternative`. */
  readonly unreadAlternates: number;
  readonly next: string | null;
  readonly prev: string | null;
  readonly refresh: { readonly delaySeconds: number; readonly url: string } | null;
  readonly wordCount: number;
  readonly mainWordCount: number;
  /** Of the main text; of the body's where that has fewer than 20 words. */
  readonly textHash: string;
  readonly bodyHash: string;
  readonly bodyWords: number;
  /** `http:` files of the page; at most 20. */
  readonly insecure: readonly string[];
  /** Scripts, styles and images, each once; at most 100. */
  readonly resources: readonly { readonly url: string; readonly kind: 'script' | 'style' | 'image' }[];
  /** Of tags and classes: the same for pages of one template. */
  readonly shape: string;
  readonly findings: readonly PageFinding[];
  /** Of the page's audit. */
  readonly score: number | null;
  /** Rules that it is made of; absent in older crawls. */
  readonly scoredRules?: number;
  readonly links: readonly ReadLink[];
  /** MinHash and sorted set of the five-word runs, of the whole body and of the main text. */
  readonly body: TextSketch;
  readonly main: TextSketch;
}

export interface TextSketch {
  readonly signature: Uint32Array;
  readonly shingles: Uint32Array;
}

import type { StatedValue } from '#shared/structured-data/stated-values.ts';
import type { StructuredData } from '#shared/structured-data/structured-item.ts';
import type { Location, NodeNumber } from './place.ts';

export interface HeadFacts {
  readonly titles: readonly TitleFact[];
  readonly metas: readonly MetaFact[];
  /** `<link>` elements with a rel, hreflang alternates and canonicals included. */
  readonly links: readonly HeadLinkFact[];
  /** Meta refresh with a target or a delay. */
  readonly refreshes: readonly {
    readonly node: NodeNumber;
    readonly delaySeconds: number | null;
    readonly url: string | null;
  }[];
}

export interface TitleFact {
  readonly node: NodeNumber;
  /** White space folded. */
  readonly text: string;
  readonly location: Location;
}

export interface MetaFact {
  readonly node: NodeNumber;
  /** Lower-case; `null` where the attribute is absent. */
  readonly name: string | null;
  readonly property: string | null;
  readonly httpEquiv: string | null;
  readonly charset: string | null;
  readonly content: string | null;
  readonly location: Location;
}

export interface HeadLinkFact {
  readonly node: NodeNumber;
  /** Lower-case tokens. */
  readonly rel: readonly string[];
  readonly href: string | null;
  /** Resolved; null where it does not parse. */
  readonly url: string | null;
  readonly hreflang: string | null;
  readonly media: string | null;
  readonly type: string | null;
  readonly sizes: string | null;
  readonly location: Location;
}

/** One robots meta tag, as written. Headers are in `response`. */
export interface RobotsDirectiveFact {
  readonly node: NodeNumber;
  /** Lower-case meta name: `robots`, `googlebot`, `bingbot`, … */
  readonly agent: string;
  readonly content: string;
  /** The attribute that holds directives where `content`, which alone is read, holds none: `value: noindex`. */
  readonly unread?: string;
  readonly location: Location;
}

export interface CanonicalFact {
  readonly node: NodeNumber;
  /** As written, trimmed; null where the attribute is absent. */
  readonly href: string | null;
  /** Resolved against the base URL; null where it does not parse. */
  readonly url: string | null;
  readonly location: Location;
  /** Of `hreflang`, `lang`, `media`, `type`: those present. Google ignores a canonical that carries one. */
  readonly extraAttributes: readonly string[];
}

export interface HreflangFact {
  readonly node: NodeNumber;
  /** As written, trimmed. */
  readonly code: string;
  readonly href: string | null;
  readonly url: string | null;
  readonly location: Location;
  /** `media` or `type` on the same link. */
  readonly extraAttributes: readonly string[];
}

/** An Open Graph, Twitter card, article or similar meta tag. */
export interface SocialFact {
  readonly node: NodeNumber;
  /** Lower-case: `og:title`, `twitter:card`, `article:published_time`. */
  readonly property: string;
  readonly content: string;
  /** Which attribute carried it. Open Graph wants `property`, Twitter `name`. */
  readonly attribute: 'name' | 'property';
  readonly location: Location;
}

export interface ViewportFact {
  readonly node: NodeNumber;
  readonly content: string;
  readonly location: Location;
}

export interface LanguageFacts {
  /** As written; null where absent. */
  readonly lang: string | null;
  readonly xmlLang: string | null;
  readonly contentLanguage: string | null;
}

export interface StructuredDataFacts {
  readonly jsonLd: readonly JsonLdFact[];
  /** What `@id` and other references resolve against; absent in facts of older versions. */
  readonly baseUrl?: string;
  /** `itemtype` values, as written; capped at 200. */
  readonly microdataTypes: readonly { readonly node: NodeNumber; readonly type: string }[];
  /** RDFa `typeof` values, as written; capped at 200. */
  readonly rdfaTypes: readonly { readonly node: NodeNumber; readonly type: string }[];
  /** What Microdata and RDFa say, bounded; absent where the page has neither. JSON-LD is read from `jsonLd`. */
  readonly markup?: StructuredData;
  /**
   * Names, prices, ratings, authors, dates and breadcrumbs of JSON-LD that the text of the page does not hold; at most
   * 40. Absent where the page has no JSON-LD, or more text than was compared.
   */
  readonly unseen?: readonly UnseenFact[];
}

export interface UnseenFact extends StatedValue {
  /** The script that states it. */
  readonly node: NodeNumber;
}

export interface JsonLdFact {
  readonly node: NodeNumber;
  /** As written, at most 200,000 characters. */
  readonly text: string;
  readonly isTruncated: boolean;
  /** Message of `JSON.parse`; null where it parses. */
  readonly error: string | null;
  /** Every `@type` found at any depth, in order, duplicates removed; capped at 100. */
  readonly types: readonly string[];
  readonly location: Location;
}

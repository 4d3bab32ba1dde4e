/**
 * PageFacts: everything the rules know about a page, as plain JSON. A content script can send it, the edge can store
 * and re-judge it, a bug report is a fixture. Facts say what is there; only rules judge.
 */
export interface PageFacts {
  readonly version: 1;
  /** Address of the page as the user sees it, fragment included. */
  readonly url: string;
  /** ISO 8601. */
  readonly collectedAt: string;
  /**
   * What `document` was read from: `rendered` is the live DOM after scripts, `raw` is HTML as the server sent it
   * (a file, or a fetch without a browser).
   */
  readonly source: 'rendered' | 'raw';
  readonly document: DocumentFacts;
  /** Facts of the HTML as the server sent it, next to a `rendered` document. */
  readonly raw: Input<DocumentFacts>;
  readonly response: Input<ResponseFacts>;
  readonly robotsTxt: Input<RobotsTxtFacts>;
  /** Collectors that threw; their group is absent from `document`, and rules that need it answer `not-checked`. */
  readonly failures: readonly CollectorFailure[];
}

/** Something the audit wanted: there, or not, with the reason that `not-checked` outcomes show. */
export type Input<T> =
  | { readonly state: 'present'; readonly value: T }
  | { readonly state: 'missing'; readonly reason: MissingReason; readonly detail?: string };

export type MissingReason =
  /** Not asked for yet; a later stage of the same audit may bring it. */
  | 'pending'
  /** This home cannot have it: no browser, no network, a saved file. */
  | 'unavailable-here'
  /** The fetch failed or timed out; `detail` says how. */
  | 'fetch-failed'
  /** The user or a permission said no. */
  | 'not-permitted';

export interface CollectorFailure {
  readonly collector: string;
  readonly message: string;
}

/** One group per collector. A group is absent only when its collector threw. */
export interface DocumentFacts {
  readonly structure?: StructureFacts;
  readonly head?: HeadFacts;
  readonly robotsDirectives?: readonly RobotsDirectiveFact[];
  readonly canonicals?: readonly CanonicalFact[];
  readonly headings?: readonly HeadingFact[];
  readonly text?: TextFacts;
  readonly links?: readonly LinkFact[];
  readonly images?: readonly ImageFact[];
  readonly resources?: ResourceFacts;
  readonly hreflang?: readonly HreflangFact[];
  readonly social?: readonly SocialFact[];
  readonly structuredData?: StructuredDataFacts;
  readonly language?: LanguageFacts;
  readonly viewport?: readonly ViewportFact[];
}

/**
 * A place in the document: the number of the element in document order, `<html>` being 0. Selector and snippet are
 * made later, and only for what is reported.
 */
export type NodeNumber = number;

/** Where an element stands. Search engines ignore some elements outside the head. */
export type Location = 'head' | 'body';

/** Nearest landmark around an element. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'none';

export interface StructureFacts {
  readonly doctype: { readonly name: string; readonly publicId: string; readonly systemId: string } | null;
  readonly quirksMode: boolean;
  /** Encoding in force, as the host names it. */
  readonly characterSet?: string;
  readonly elementCount: number;
  readonly maxDepth: number;
  readonly baseHrefs: readonly { readonly node: NodeNumber; readonly href: string | null; readonly url: string | null }[];
  /** Elements with the same `id` as an earlier one; capped at 50. */
  readonly duplicateIds: readonly { readonly node: NodeNumber; readonly id: string }[];
  readonly iframes: readonly { readonly node: NodeNumber; readonly src: string | null; readonly title: string | null }[];
  /** `object`, `embed`, `applet`, `frameset`. */
  readonly plugins: readonly { readonly node: NodeNumber; readonly tag: string }[];
  /** `id` and `name` values that a fragment link can reach; present only those that some link asks for. */
  readonly fragmentTargets: readonly string[];
  /** Metadata elements found in the body, where most are ignored: title, meta name, link rel, base. */
  readonly metadataInBody: readonly { readonly node: NodeNumber; readonly tag: string; readonly what: string }[];
  /** First child of the body, if it is an element that usually means that something in the head closed it early. */
  readonly headBreaker: { readonly node: NodeNumber; readonly tag: string } | null;
}

export interface HeadFacts {
  readonly titles: readonly TitleFact[];
  readonly metas: readonly MetaFact[];
  /** `<link>` elements with a rel, hreflang alternates and canonicals included. */
  readonly links: readonly HeadLinkFact[];
  /** Meta refresh with a target or a delay. */
  readonly refreshes: readonly { readonly node: NodeNumber; readonly delaySeconds: number | null; readonly url: string | null }[];
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

export interface HeadingFact {
  readonly node: NodeNumber;
  readonly level: number;
  /** Visible text and image alternatives, white space folded. */
  readonly text: string;
  /** True where only image alternatives give the text. */
  readonly fromImageAlt: boolean;
  readonly visible: boolean;
  readonly region: Region;
}

export interface TextFacts {
  /** Words of the visible text of the body (Unicode word segmentation; CJK counts segments). */
  readonly wordCount: number;
  /** The same, without header, nav, aside and footer. */
  readonly mainWordCount: number;
  readonly characterCount: number;
  /** First 2,000 characters of the main text, white space folded. */
  readonly excerpt: string;
  /** Up to 300 most frequent words of the main text of at least 3 characters, lower-case, most frequent first. */
  readonly topWords: readonly { readonly word: string; readonly count: number }[];
  /** Counts of damaged sequences outside code, pre, samp and kbd: U+FFFD, and UTF-8 read as Windows-1252. */
  readonly replacementCharacters: number;
  readonly mojibakeSequences: number;
  readonly damagedSample: string | null;
  readonly loremIpsum: { readonly node: NodeNumber; readonly text: string } | null;
  /** Unrendered template tags such as `{{ title }}` in visible text outside code. */
  readonly templateTags: readonly { readonly node: NodeNumber; readonly text: string }[];
}

export type LinkKind =
  /** Same registrable domain. */
  | 'internal'
  | 'external'
  /** Same document, `#…`. */
  | 'fragment'
  | 'mailto'
  | 'tel'
  | 'javascript'
  /** `file:`, `data:`, app schemes. */
  | 'other'
  /** `href` present but does not parse as a URL. */
  | 'invalid'
  /** No `href` attribute. */
  | 'none';

/** An `<a>` or `<area>` element. */
export interface LinkFact {
  readonly node: NodeNumber;
  readonly tag: 'a' | 'area';
  /** As written; null where absent. */
  readonly href: string | null;
  /** Resolved; null where there is none or it does not parse. */
  readonly url: string | null;
  readonly kind: LinkKind;
  /** Visible text, white space folded, at most 300 characters. */
  readonly text: string;
  /** Alternatives of images inside, joined by a space; null where there is no image inside. */
  readonly imageAlt: string | null;
  /** Images or inline SVG inside. */
  readonly imageCount: number;
  readonly ariaLabel: string | null;
  readonly title: string | null;
  /** Lower-case tokens. */
  readonly rel: readonly string[];
  readonly target: string | null;
  readonly role: string | null;
  /** `id` or `name` present: an anchor to jump to. */
  readonly isAnchorTarget: boolean;
  readonly hasClickHandler: boolean;
  readonly visible: boolean;
  readonly region: Region;
  /** Nearest `lang` attribute, lower-case; null where there is none. */
  readonly lang: string | null;
}

/** An `<img>`, `<area>`-less image input, inline `<svg role=img>`, or `<video poster>`-less picture source. */
export interface ImageFact {
  readonly node: NodeNumber;
  readonly tag: 'img' | 'input' | 'svg' | 'area' | 'object' | 'role-img';
  readonly src: string | null;
  /** Resolved; null where there is none or it does not parse. `data:` URLs are cut to 64 characters. */
  readonly url: string | null;
  /** null: no attribute. Empty: decorative. */
  readonly alt: string | null;
  /** Name by `aria-label`, `aria-labelledby` (that resolves), `title`, or an SVG `<title>`; null where there is none. */
  readonly accessibleName: string | null;
  /** `role=presentation|none`, or hidden from assistive technology (`aria-hidden` here or above). */
  readonly isPresentational: boolean;
  readonly width: string | null;
  readonly height: string | null;
  readonly hasStyleSize: boolean;
  readonly loading: string | null;
  readonly fetchPriority: string | null;
  readonly srcset: string | null;
  readonly sizes: string | null;
  readonly inPicture: boolean;
  /** Node of the link around it; null where there is none. */
  readonly link: NodeNumber | null;
  readonly visible: boolean;
  readonly region: Region;
  /** What only a browser knows; absent without layout. */
  readonly layout?: ImageLayoutFact;
}

export interface ImageLayoutFact {
  readonly naturalWidthPx: number;
  readonly naturalHeightPx: number;
  readonly shownWidthPx: number;
  readonly shownHeightPx: number;
  /** Distance of the top edge from the top of the document. */
  readonly topPx: number;
  readonly isComplete: boolean;
  readonly objectFit: string;
}

export interface ResourceFacts {
  readonly scripts: readonly {
    readonly node: NodeNumber;
    readonly url: string | null;
    readonly type: string | null;
    readonly isAsync: boolean;
    readonly isDefer: boolean;
    readonly location: Location;
    readonly inlineBytes: number;
  }[];
  readonly styles: readonly {
    readonly node: NodeNumber;
    /** null for inline `<style>`. */
    readonly url: string | null;
    readonly media: string | null;
    readonly location: Location;
    readonly inlineBytes: number;
  }[];
  /** `http:` sub-resources (scripts, styles, frames, images, media) whatever the page's scheme; capped at 200. */
  readonly insecure: readonly { readonly node: NodeNumber; readonly tag: string; readonly url: string }[];
  readonly forms: readonly { readonly node: NodeNumber; readonly action: string | null; readonly hasPassword: boolean }[];
  readonly pictures: readonly { readonly node: NodeNumber; readonly hasImg: boolean }[];
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

export interface StructuredDataFacts {
  readonly jsonLd: readonly JsonLdFact[];
  /** `itemtype` values, as written; capped at 200. */
  readonly microdataTypes: readonly { readonly node: NodeNumber; readonly type: string }[];
  /** RDFa `typeof` values, as written; capped at 200. */
  readonly rdfaTypes: readonly { readonly node: NodeNumber; readonly type: string }[];
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

export interface LanguageFacts {
  /** As written; null where absent. */
  readonly lang: string | null;
  readonly xmlLang: string | null;
  readonly contentLanguage: string | null;
}

export interface ViewportFact {
  readonly node: NodeNumber;
  readonly content: string;
  readonly location: Location;
}

/** The answer to a request for the page, without cookies. */
export interface ResponseFacts {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly finalUrl: string;
  readonly isRedirected: boolean;
  /** Hops in order, where the host can see them (not in a browser). */
  readonly redirects: readonly { readonly url: string; readonly status: number; readonly location: string }[];
  /** Lower-case names; repeated headers joined by `, ` (RFC 9110 §5.3). */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body after decompression; null where unknown. */
  readonly bodyBytes: number | null;
  /** First 1,024 bytes as Latin-1, where an encoding declaration must stand. */
  readonly head1024?: string;
}

export interface RobotsTxtFacts {
  readonly url: string;
  /** HTTP status; 404 means that everything is allowed. */
  readonly status: number;
  readonly finalUrl: string;
  readonly contentType: string | null;
  /** At most 500 KiB, the part that Google reads. */
  readonly text: string;
  readonly isTruncated: boolean;
}

import type {
  ControlFacts,
  HeadingFact,
  ImageFact,
  LinkFact,
  MediaFacts,
  ResourceFacts,
  StructureFacts,
  TextFacts,
} from './body-facts.ts';
import type {
  CanonicalFact,
  HeadFacts,
  HreflangFact,
  LanguageFacts,
  RobotsDirectiveFact,
  SocialFact,
  StructuredDataFacts,
  ViewportFact,
} from './head-facts.ts';
import type { Input } from './input.ts';
import type { ServedHtmlFacts } from './served-html-facts.ts';
import type { ContextFacts } from './context-facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

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
  readonly context: ContextFacts;
  /** What the text of the served HTML shows; absent where nobody had it. */
  readonly servedHtml?: ServedHtmlFacts;
  /** How the browser came to this page; absent without a browser. */
  readonly navigation?: NavigationFacts;
  /** Collectors that threw; their group is absent from `document`, and rules that need it answer `not-checked`. */
  readonly failures: readonly CollectorFailure[];
}

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
  readonly controls?: ControlFacts;
  readonly media?: MediaFacts;
}

/** What the browser tells of its own way to the page. It hides the hops of a redirect, and those over other sites altogether. */
export interface NavigationFacts {
  /** As the browser names it: `navigate`, `reload`, `back_forward`, `prerender`. */
  readonly type: string;
  /** Redirects within the page's own origin; those that crossed origins are not counted. */
  readonly sameOriginRedirects: number;
}

/** The answer to a request for the page, without cookies. */
export interface ResponseFacts {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly finalUrl: string;
  readonly isRedirected: boolean;
  /** Hops in order, where the host can see them (a browser shows its own only with a permission). */
  readonly redirects: readonly { readonly url: string; readonly status: number; readonly location: string }[];
  /** Lower-case names; repeated headers joined by `, ` (RFC 9110 §5.3). */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body after decompression; null where unknown. */
  readonly bodyBytes: number | null;
  /** First 1,024 bytes as Latin-1, where an encoding declaration must stand. */
  readonly head1024?: string;
}

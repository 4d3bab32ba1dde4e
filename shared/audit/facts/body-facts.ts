import type { ImageLayout } from '#shared/page/document-view.ts';

import type { Location, NodeNumber, Region } from './place.ts';

export interface StructureFacts {
  readonly doctype: { readonly name: string; readonly publicId: string; readonly systemId: string } | null;
  readonly quirksMode: boolean;
  /** Encoding in force, as the host names it. */
  readonly characterSet?: string;
  readonly elementCount: number;
  readonly maxDepth: number;
  readonly baseHrefs: readonly {
    readonly node: NodeNumber;
    readonly href: string | null;
    readonly url: string | null;
  }[];
  /** Elements with the same `id` as an earlier one; capped at 50. */
  readonly duplicateIds: readonly { readonly node: NodeNumber; readonly id: string }[];
  readonly iframes: readonly {
    readonly node: NodeNumber;
    readonly src: string | null;
    readonly title: string | null;
  }[];
  /** `object`, `embed`, `applet`, `frameset`. */
  readonly plugins: readonly { readonly node: NodeNumber; readonly tag: string }[];
  /** `id` and `name` values that a fragment link can reach; present only those that some link asks for. */
  readonly fragmentTargets: readonly string[];
  /** Metadata elements found in the body, where most are ignored: title, meta name, link rel, base. */
  readonly metadataInBody: readonly { readonly node: NodeNumber; readonly tag: string; readonly what: string }[];
  /** `noscript` in the head that holds what only a body may hold: its first such tag. */
  readonly bodyNoscripts: readonly { readonly node: NodeNumber; readonly tag: string }[];
  /** First child of the body, if it is an element that usually means that something in the head closed it early. */
  readonly headBreaker: { readonly node: NodeNumber; readonly tag: string } | null;
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
  /** Only by `role=heading`: the element is none of `h1` to `h6`. */
  readonly isRole?: boolean;
}

export interface TextFacts {
  /**
   * Words of the body's text: runs of letters and digits; scripts without spaces (Chinese, Japanese, Thai, …) by
   * Unicode segmentation. Text that the markup itself hides is left out; style sheets are not asked.
   */
  readonly wordCount: number;
  /** The same, without header, nav, aside and footer. */
  readonly mainWordCount: number;
  readonly characterCount: number;
  /** First 2,000 characters of the main text, white space folded. */
  readonly excerpt: string;
  /** Main text, one line per block, white space folded; at most 60,000 characters, so longer texts are cut. */
  readonly mainText: string;
  /** Up to 300 most frequent words of the main text of at least 3 characters, lower-case, most frequent first. */
  readonly topWords: readonly { readonly word: string; readonly count: number }[];
  /** Counts of damaged sequences outside code, pre, samp and kbd: U+FFFD, and UTF-8 read as Windows-1252. */
  readonly replacementCharacters: number;
  readonly mojibakeSequences: number;
  readonly damagedSample: string | null;
  readonly loremIpsum: { readonly node: NodeNumber; readonly text: string } | null;
  /** Unrendered template tags such as `{{ title }}` in visible text outside code. */
  readonly templateTags: readonly { readonly node: NodeNumber; readonly text: string }[];
  /** Phone numbers in international form that are text and no link; at most 20. */
  readonly plainPhones: readonly { readonly node: NodeNumber; readonly text: string }[];
  /** The last copyright notice with a year; null where there is none. */
  readonly copyright: { readonly node: NodeNumber; readonly text: string } | null;
  /** Texts that the markup hides and that hold a word by which programs are spoken to; at most 20. Absent where there are none. */
  readonly hiddenOrders?: readonly { readonly node: NodeNumber; readonly text: string }[];
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
  /** Or an address that only a script reads, such as `routerLink`. */
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
  /** Address that only a script puts into `src`: `data-src` and its like; null where there is none. */
  readonly lazySource: string | null;
  /** Node of the link around it; null where there is none. */
  readonly link: NodeNumber | null;
  readonly visible: boolean;
  readonly region: Region;
  /** What only a browser knows; absent without layout. */
  readonly layout?: ImageLayout;
}

export interface ResourceFacts {
  readonly scripts: readonly {
    readonly node: NodeNumber;
    readonly url: string | null;
    readonly type: string | null;
    readonly isAsync: boolean;
    readonly isDefer: boolean;
    readonly hasIntegrity: boolean;
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
  readonly forms: readonly {
    readonly node: NodeNumber;
    readonly action: string | null;
    readonly hasPassword: boolean;
  }[];
  readonly pictures: readonly { readonly node: NodeNumber; readonly hasImg: boolean }[];
  /** Inline scripts that begin by sending the reader to another address. */
  readonly scriptRedirects: readonly { readonly node: NodeNumber; readonly url: string | null }[];
  /** Keys in inline scripts that belong on a server, by their well-known beginnings; never the whole key. */
  readonly secrets: readonly { readonly node: NodeNumber; readonly kind: string; readonly start: string }[];
}

export interface ControlFacts {
  /** Buttons and fields that are not hidden by markup. */
  readonly buttonCount: number;
  readonly fieldCount: number;
  /** `main` elements and `role=main`. */
  readonly mainCount: number;
  /** Those without a name from text, label, `aria-label`, `aria-labelledby`, `title` or (fields) placeholder. */
  readonly nameless: readonly { readonly node: NodeNumber; readonly kind: 'button' | 'field'; readonly tag: string }[];
  /** Elements other than links whose `onclick`, `href` or `routerLink` attribute names an address; at most 50. */
  readonly clickTargets: readonly { readonly node: NodeNumber; readonly tag: string; readonly code: string }[];
}

export interface MediaFacts {
  readonly videos: readonly VideoFact[];
  /** Elements with `data-nosnippet`. */
  readonly noSnippets: readonly { readonly node: NodeNumber; readonly tag: string }[];
  /** Characters of the text that is kept out of snippets, where Google reads the attribute. */
  readonly noSnippetCharacters: number;
  /** Images whose file is written into the HTML, from 1,000 characters; at most 50. */
  readonly dataImages: readonly { readonly node: NodeNumber; readonly sizeBytes: number }[];
  readonly figuresWithoutCaption: readonly NodeNumber[];
}

/** A `<video>`, or a frame of a well-known player. */
export interface VideoFact {
  readonly node: NodeNumber;
  readonly tag: 'video' | 'iframe';
  /** Of the element or its first source, resolved; null where there is none. `data:` URLs are cut to 64 characters. */
  readonly url: string | null;
  readonly poster: string | null;
  readonly isMuted: boolean;
  readonly hasCaptions: boolean;
  readonly visible: boolean;
  readonly region: Region;
}

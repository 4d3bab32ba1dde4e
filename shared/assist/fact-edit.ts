import type { NodeNumber } from '#shared/audit/facts/place.ts';

/**
 * A change of a page that a fix proposes, said in facts: the same engine judges the page as it would be. Addresses are
 * absolute, texts plain (no HTML).
 */
export type FactEdit =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'description'; readonly text: string }
  /** `node` is the heading that takes the text and becomes the `h1`; null for a new heading above the main text. */
  | { readonly kind: 'h1'; readonly node: NodeNumber | null; readonly text: string }
  | { readonly kind: 'alt'; readonly node: NodeNumber; readonly text: string }
  | { readonly kind: 'link-text'; readonly node: NodeNumber; readonly text: string }
  /** Takes the place of all tags of the same properties. */
  | { readonly kind: 'social'; readonly tags: readonly SocialTag[] }
  /** One more JSON-LD block. */
  | { readonly kind: 'json-ld'; readonly text: string; readonly types: readonly string[] }
  /** Further rows of the hreflang set. */
  | { readonly kind: 'hreflang'; readonly alternates: readonly { readonly code: string; readonly url: string }[] }
  | { readonly kind: 'canonical'; readonly url: string }
  /** The `lang` of the `html` element. */
  | { readonly kind: 'lang'; readonly code: string }
  | { readonly kind: 'viewport'; readonly content: string };

export interface SocialTag {
  /** `og:title`, `twitter:card`. */
  readonly property: string;
  readonly content: string;
}

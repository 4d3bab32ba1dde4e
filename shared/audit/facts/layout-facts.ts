import type { NodeNumber } from './place.ts';

/** What the user's own viewport shows. Lengths in CSS pixels. */
export interface LayoutFacts {
  readonly viewportWidthPx: number;
  readonly viewportHeightPx: number;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** Width of the content; more than the viewport means a horizontal bar. */
  readonly scrollWidthPx: number;
  /** Elements that reach furthest beyond the right edge, outside of boxes that scroll by themselves; at most 10. */
  readonly overflowing: readonly { readonly node: NodeNumber; readonly rightPx: number }[];
  /** Controls that are seen, and those smaller than 24 by 24 that break the spacing exception (WCAG 2.5.8); at most 200. */
  readonly targetCount: number;
  readonly smallTargets: readonly { readonly node: NodeNumber; readonly widthPx: number; readonly heightPx: number }[];
  /** Characters of seen text, and of those in type smaller than 12 px, with the elements that hold most of them. */
  readonly textLength: number;
  readonly smallTextLength: number;
  readonly smallText: readonly { readonly node: NodeNumber; readonly fontSizePx: number; readonly length: number }[];
  readonly hiddenTexts: readonly HiddenTextFact[];
  /** Words that count as the page's, though its style sheets hide them; undefined in audits from before 2026-12. */
  readonly wordsHiddenByStyle?: number;
  /** Fixed or sticky boxes over a part of the first viewport, the largest first; at most 10. */
  readonly overlays: readonly OverlayFact[];
  /** Meaningful pictures that exist only as CSS backgrounds: large boxes without text; at most 20. */
  readonly backgroundImages: readonly { readonly node: NodeNumber; readonly url: string }[];
  /** Share of the first viewport that frames of other origins fill, 0 to 1. */
  readonly frameShare: number;
}

export interface HiddenTextFact {
  readonly node: NodeNumber;
  readonly how: 'same-colour' | 'tiny' | 'off-screen' | 'transparent';
  readonly text: string;
}

export interface OverlayFact {
  readonly node: NodeNumber;
  /** Of the viewport, 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** By its words: consent, age or sign-in, which search engines accept. */
  readonly isAccepted: boolean;
}

/** What a node is. Everything that is neither element nor text (comments, processing instructions) is `other`. */
export type NodeKind = 'element' | 'text' | 'other';

/** The document type declaration as parsed. */
export interface Doctype {
  readonly name: string;
  readonly publicId: string;
  readonly systemId: string;
}

/**
 * The small DOM interface that collectors and the SERP reader go through, so that the same code reads a live page,
 * a parse5 tree in Node and one on Workers. `Node` is opaque. Every implementation passes `document-view.conformance`.
 *
 * Tag and attribute names are those of the DOM: lower-case for HTML elements, `foreignObject` and the like in SVG.
 * Reading never changes the document.
 */
export interface DocumentView<Node extends object = object> {
  /** Address of the document; relative URLs resolve against `baseUrl`. */
  readonly url: string;
  /** `url`, or the first `<base href>` resolved against it (HTML §2.4.3). */
  readonly baseUrl: string;
  readonly doctype: Doctype | null;
  /** True in quirks mode (`document.compatMode === 'BackCompat'`); limited quirks count as standards mode. */
  readonly isQuirksMode: boolean;
  /** Encoding in force by its WHATWG name, upper or lower case as the host gives it; undefined where nobody knows. */
  readonly characterSet: string | undefined;
  /** True where computed style exists, so that `isVisible` can see style sheets. */
  readonly hasLayout: boolean;

  /** The `<html>` element; null for an empty document. */
  root(): Node | null;
  kind(node: Node): NodeKind;
  /** Local name for elements, empty for the rest. */
  tagName(node: Node): string;
  /** True for elements in the HTML namespace: an SVG `title` is not a title. */
  isHtml(node: Node): boolean;
  /** Value of an attribute; null where it is absent. */
  attribute(node: Node, name: string): string | null;
  attributeNames(node: Node): readonly string[];
  parent(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Negative where `a` comes before `b` in the document, for `sort`; an ancestor comes before what it holds. */
  compare(a: Node, b: Node): number;
  /** Root of an open shadow tree of this element, whose children `firstChild` walks; null where there is none. */
  shadowRoot(node: Node): Node | null;
  /** Data of a text node, empty for the rest. */
  text(node: Node): string;
  /** Concatenated data of all text below the node, scripts and styles included, `template` contents not. */
  textContent(node: Node): string;
  /** All elements below `scope` (default: the document) that match, in document order. Throws on an invalid selector. */
  select(selector: string, scope?: Node): Node[];
  matches(node: Node, selector: string): boolean;
  /**
   * Whether a person sees the element: computed style where `hasLayout`, else the `hidden` attribute and inline style
   * of the element and its ancestors.
   */
  isVisible(node: Node): boolean;
  /**
   * Text below the element as it is painted, without white space: what style sheets hide, move away, clip off or draw
   * with blank glyphs is left out, text in a picture behind it is in. null without layout, and while a font that it
   * needs is loading.
   */
  paintedText(node: Node): string | null;
  /** Natural and shown size of an image; null without layout or for an element that shows no image. */
  imageLayout(node: Node): ImageLayout | null;
}

/** What only a browser knows of an image. Lengths in CSS pixels. */
export interface ImageLayout {
  readonly naturalWidthPx: number;
  readonly naturalHeightPx: number;
  readonly shownWidthPx: number;
  readonly shownHeightPx: number;
  /** Distance of the top edge from the top of the document. */
  readonly topPx: number;
  /** False while the browser still loads it, or has not begun to. */
  readonly isComplete: boolean;
  /** Computed `object-fit` where the shown ratio differs from the natural one; null where it does not matter. */
  readonly objectFit: string | null;
}

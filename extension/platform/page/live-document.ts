import { isHiddenByMarkup } from '#shared/page/hidden-by-markup.ts';
import type { DocumentView, ImageLayout } from '#shared/page/document-view.ts';

export interface LiveDocumentOptions {
  /** Address to use instead of the document's own, for one that a `DOMParser` made. */
  readonly url?: string;
  /** Tells what is painted, where that matters: most readers never ask, and it is long. */
  readonly readPaintedText?: (element: Element) => string | null;
  /** Tells where an image stands; the same holds. */
  readonly readImageLayout?: (image: HTMLImageElement) => ImageLayout;
}

/**
 * The browser's own document as a `DocumentView`. Read-only. A document without a window (from `DOMParser`) has no
 * layout: visibility then comes from the markup alone.
 */
export function liveDocument(document: Document, options: LiveDocumentOptions = {}): DocumentView<Node> {
  const url = options.url ?? document.URL;
  const hasLayout = document.defaultView !== null;
  const view: DocumentView<Node> = {
    url,
    baseUrl: baseOf(document, url),
    doctype: document.doctype
      ? { name: document.doctype.name, publicId: document.doctype.publicId, systemId: document.doctype.systemId }
      : null,
    isQuirksMode: document.compatMode === 'BackCompat',
    characterSet: hasLayout ? document.characterSet : undefined,
    hasLayout,
    root: () => document.documentElement,
    kind: (node) => (node.nodeType === 1 ? 'element' : node.nodeType === 3 || node.nodeType === 4 ? 'text' : 'other'),
    tagName: (node) => (isElement(node) ? node.localName : ''),
    isHtml: (node) => isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml',
    attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
    attributeNames: (node) => (isElement(node) ? node.getAttributeNames() : []),
    parent: (node) => (node.parentNode === document ? null : node.parentNode),
    firstChild: (node) => node.firstChild,
    nextSibling: (node) => node.nextSibling,
    compare: (a, b) => (a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1),
    shadowRoot: (node) => (isElement(node) ? node.shadowRoot : null),
    text: (node) => (isText(node) ? node.data : ''),
    textContent: (node) => node.textContent ?? '',
    select: (selector, scope) => {
      const within = scope ?? document;
      return isParent(within) ? [...within.querySelectorAll(selector)] : [];
    },
    matches: (node, selector) => isElement(node) && node.matches(selector),
    isVisible: (node) => (hasLayout && isElement(node) ? node.checkVisibility(seen) : !isHiddenByMarkup(view, node)),
    paintedText: (node) => (hasLayout && isElement(node) ? (options.readPaintedText?.(node) ?? null) : null),
    imageLayout: (node) => (hasLayout && isImage(node) ? (options.readImageLayout?.(node) ?? null) : null),
  };
  return view;
}

/** One object for all calls: thousands on a page. */
const seen = { visibilityProperty: true } as const;

function baseOf(document: Document, url: string): string {
  const bases = [...document.getElementsByTagName('base')];
  const href = bases.find((base) => base.hasAttribute('href'))?.getAttribute('href');
  return href !== null && href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

// `instanceof` fails for nodes of another document's window, so the node type decides.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isParent(node: Node): node is Element | Document | DocumentFragment {
  return node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11;
}

function isImage(node: Node): node is HTMLImageElement {
  return isElement(node) && node.localName === 'img' && 'naturalWidth' in node;
}

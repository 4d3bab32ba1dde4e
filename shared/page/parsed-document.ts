import { is as matchesSelector, selectAll } from 'css-select';
import type { Options } from 'css-select';
import type { Element } from 'domhandler';
import { type AnyNode, type Document, hasChildren, isTag, isText } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

import { parseUrl } from '#shared/kernel/url.ts';

import { quickPseudos, readSelector } from './quick-selectors.ts';
import { documentOrder } from './document-order.ts';
import type { DocumentView } from './document-view.ts';
import { rememberHidden } from './hidden-by-markup.ts';
import { limitDepth } from './limit-depth.ts';
import { selectBelow, type Walkable } from './select-below.ts';

export interface ParseOptions {
  /** Address that relative URLs resolve against. */
  readonly url: string;
  /** Encoding that the bytes were decoded with, if known. */
  readonly characterSet?: string;
}

/**
 * Parses HTML as a browser with scripting does (WHATWG parsing, `noscript` is text) and gives the tree as a
 * `DocumentView`. Never throws: HTML has no syntax errors that stop a parser.
 */
export function parseDocument(html: string, options: ParseOptions): DocumentView<AnyNode> {
  const document = parse(html, { treeAdapter: adapter, scriptingEnabled: true });
  limitDepth(document);
  return viewOf(document, { ...options, mayHaveBase: /<base[\s/>]/i.test(html) });
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

function viewOf(document: Document, options: ParseOptions & { readonly mayHaveBase: boolean }): DocumentView<AnyNode> {
  const selectOptions: Options<AnyNode, Element> = { xmlMode: false, pseudos: quickPseudos() };
  const selectNow = (selector: string, scope: AnyNode): Element[] =>
    selectAll<AnyNode, Element>(readSelector(selector), scope, selectOptions);
  const selectIn = selectBelow<AnyNode, Element>(document, selectNow, (): Walkable<AnyNode> => view);
  let byId: ReadonlyMap<string, readonly Element[]> | undefined;
  const select = (selector: string, scope: AnyNode = document): Element[] => {
    if (scope !== document) return selectIn(selector, scope);
    const id = plainId.exec(selector)?.[1];
    if (id === undefined) return selectNow(selector, document);
    byId ??= Map.groupBy(selectNow('[id]', document), (node) => node.attribs['id'] ?? '');
    return [...(byId.get(unescapeString(id)) ?? [])];
  };
  const base = options.mayHaveBase ? select('base[href]')[0]?.attribs['href'] : undefined;
  const doctype = document.children.find((child) => child.type === 'directive' && adapter.isDocumentTypeNode(child));
  const view: DocumentView<AnyNode> = {
    url: options.url,
    baseUrl: (base !== undefined && parseUrl(base, options.url)?.href) || options.url,
    doctype:
      doctype && adapter.isDocumentTypeNode(doctype)
        ? {
            name: adapter.getDocumentTypeNodeName(doctype),
            publicId: adapter.getDocumentTypeNodePublicId(doctype),
            systemId: adapter.getDocumentTypeNodeSystemId(doctype),
          }
        : null,
    isQuirksMode: document['x-mode'] === 'quirks',
    characterSet: options.characterSet,
    hasLayout: false,
    root: () => document.children.find(isTag) ?? null,
    kind: (node) => (isTag(node) ? 'element' : isText(node) ? 'text' : 'other'),
    tagName: (node) => (isTag(node) ? node.name : ''),
    isHtml: (node) => isTag(node) && (node.namespace ?? htmlNamespace) === htmlNamespace,
    attribute: (node, name) => (isTag(node) ? (node.attribs[name] ?? null) : null),
    attributeNames: (node) => (isTag(node) ? Object.keys(node.attribs) : []),
    parent: (node) => (node.parent && node.parent !== document ? node.parent : null),
    firstChild: (node) => (hasChildren(node) ? (node.children[0] ?? null) : null),
    nextSibling: (node) => node.next,
    compare: (a, b) => order(a, b),
    shadowRoot: () => null,
    text: (node) => (isText(node) ? node.data : ''),
    textContent,
    select,
    matches: (node, selector) =>
      isTag(node) && matchesSelector<AnyNode, Element>(node, readSelector(selector), selectOptions),
    isVisible: (node) => !isHidden(node),
    paintedText: () => null,
    imageLayout: () => null,
  };
  const isHidden = rememberHidden(view);
  const order = documentOrder(view);
  return view;
}

/** What a place is named by is asked for every place; looking through the whole document each time took quadratic time. */
const plainId = /^\[id="((?:[^"\\]|\\.)+)"\]$/s;

/** What a string of a selector says (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point). */
function unescapeString(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ff_ff)),
  );
}

/** `template` contents hang below a document node of their own and are not part of the text. */
function textContent(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!hasChildren(node)) return '';
  const parts: string[] = [];
  const pending: AnyNode[] = node.children.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isText(next)) parts.push(next.data);
    else if (isTag(next)) for (let child = next.lastChild; child; child = child.prev) pending.push(child);
  }
  return parts.join('');
}

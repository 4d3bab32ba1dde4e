import { parseUrl } from '#shared/kernel/url.ts';
import type { DocumentView } from '#shared/page/document-view.ts';
import { hidesByStyle } from '#shared/page/hidden-by-markup.ts';

import type { Position, Walk } from './collector.ts';
import type { Dispatch } from './dispatch.ts';
import type { Region } from './place.ts';

/** One pass over the nodes of a document, in document order, open shadow trees included. */
export interface Walker<Node extends object> {
  readonly walk: Walk<Node>;
  /** Elements met so far, by number. */
  readonly nodes: readonly Node[];
  /** True where the document changed around the place at which the walk was paused. */
  isDisturbed(): boolean;
  /** Walks on until `shouldYield` or the end; true at the end. */
  run(shouldYield: () => boolean): boolean;
}

/** An open element: what to restore when it is left, and where to go on. */
interface Frame<Node extends object> {
  readonly node: Node;
  readonly tag: string;
  readonly location: Position['location'];
  readonly region: Region;
  readonly isHidden: boolean;
  readonly isAriaHidden: boolean;
  readonly isInCode: boolean;
  readonly lang: string | null;
  readonly isSilent: boolean;
  /** Light children still to walk after a shadow tree. */
  lightChild: Node | null;
}

const nodesPerCheck = 256;

export function createWalker<Node extends object>(view: DocumentView<Node>, dispatch: Dispatch<Node>): Walker<Node> {
  const at: Position = {
    number: -1,
    location: 'head',
    region: 'none',
    isHidden: false,
    isAriaHidden: false,
    isInCode: false,
    lang: null,
    depth: 0,
    block: 0,
  };
  const nodes: Node[] = [];
  const frames: Frame<Node>[] = [];
  let silent = 0;
  let next: Node | null = view.root();

  function open(node: Node): Node | null {
    const tag = view.tagName(node);
    const { location, region, isHidden, isAriaHidden, isInCode, lang } = at;
    nodes.push(node);
    at.number = nodes.length - 1;
    at.depth = frames.length + 1;
    if (!inlineTags.has(tag)) at.block += 1;
    if (codeTags.has(tag)) at.isInCode = true;
    if (tag === 'body' || tag === 'frameset') at.location = 'body';
    const landmark = landmarkTags.get(tag);
    if (landmark && ((landmark !== 'header' && landmark !== 'footer') || !isInSection(frames))) at.region = landmark;
    for (const name of view.attributeNames(node)) readAttribute(node, name);
    dispatch.enter(tag, node);
    const isSilent = silentTags.has(tag);
    if (isSilent) silent += 1;
    const shadow = tag.includes('-') ? view.shadowRoot(node) : null;
    const light = tag === 'template' ? null : view.firstChild(node);
    frames.push({
      node,
      tag,
      location,
      region,
      isHidden,
      isAriaHidden,
      isInCode,
      lang,
      isSilent,
      lightChild: shadow ? light : null,
    });
    return shadow ? view.firstChild(shadow) : light;
  }

  function readAttribute(node: Node, name: string): void {
    const isRead = dispatch.attributeNames.has(name);
    if (!isRead && !contextAttributes.has(name)) return;
    const value = view.attribute(node, name) ?? '';
    if (name === 'hidden' || (name === 'style' && hidesByStyle(value))) at.isHidden = true;
    else if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') at.isAriaHidden = true;
    else if (name === 'lang' && frames.length > 0) at.lang = value.trim().toLowerCase() || null;
    else if (name === 'role') at.region = landmarkRoles.get(value.trim().toLowerCase()) ?? at.region;
    if (isRead) dispatch.attribute(name, node, value);
  }

  function close(frame: Frame<Node>): void {
    if (!inlineTags.has(frame.tag)) at.block += 1;
    dispatch.leave(frame.tag, frame.node);
    if (frame.isSilent) silent -= 1;
    at.location = frame.location;
    at.region = frame.region;
    at.isHidden = frame.isHidden;
    at.isAriaHidden = frame.isAriaHidden;
    at.isInCode = frame.isInCode;
    at.lang = frame.lang;
    at.depth = frames.length;
  }

  /** The node after the last child of the innermost open element, closing elements on the way up. */
  function climb(): Node | null {
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      if (frame.lightChild) {
        const child = frame.lightChild;
        frame.lightChild = null;
        return child;
      }
      frames.pop();
      close(frame);
      const sibling = frames.length > 0 ? view.nextSibling(frame.node) : null;
      if (sibling) return sibling;
    }
    return null;
  }

  const resolved = new Map<string, string | null>();
  return {
    nodes,
    walk: {
      view,
      at,
      resolve(href) {
        const known = resolved.get(href);
        if (known !== undefined) return known;
        const url = parseUrl(href, view.baseUrl)?.href ?? null;
        resolved.set(href, url);
        return url;
      },
    },
    isDisturbed() {
      const last = frames.at(-1);
      if (!next || !last) return false;
      return (
        frames.some((frame, index) => index > 0 && !isChild(view, frame.node, frames[index - 1]?.node)) ||
        !isChild(view, next, last.node)
      );
    },
    run(shouldYield) {
      let count = 0;
      while (next) {
        const node: Node = next;
        const kind = view.kind(node);
        let child: Node | null = null;
        if (kind === 'element') child = open(node);
        else if (kind === 'text' && silent === 0 && at.location === 'body') dispatch.text(view.text(node));
        if (child) next = child;
        else if (kind === 'element') next = climb();
        else next = view.nextSibling(node) ?? climb();
        count += 1;
        if (count % nodesPerCheck === 0 && next && shouldYield()) return false;
      }
      return true;
    },
  };
}

/** A child of the element itself or of its shadow tree. */
function isChild<Node extends object>(view: DocumentView<Node>, node: Node, of: Node | undefined): boolean {
  const parent = view.parent(node);
  return parent !== null && of !== undefined && (parent === of || parent === view.shadowRoot(of));
}

/** A header or footer inside one of these belongs to it, not to the page (HTML-AAM §3.5). */
function isInSection(frames: readonly { readonly tag: string }[]): boolean {
  return frames.some(({ tag }) => sectionTags.has(tag));
}

const sectionTags = new Set(['article', 'aside', 'main', 'nav', 'section']);
const codeTags = new Set(['code', 'pre', 'samp', 'kbd']);
const silentTags = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'title',
  'noembed',
  'noframes',
  'datalist',
  'audio',
  'video',
]);
const inlineTags = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
const contextAttributes = new Set(['hidden', 'style', 'aria-hidden', 'lang', 'role']);
const landmarkTags: ReadonlyMap<string, Region> = new Map([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['aside', 'aside'],
  ['footer', 'footer'],
]);
const landmarkRoles: ReadonlyMap<string, Region> = new Map([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);

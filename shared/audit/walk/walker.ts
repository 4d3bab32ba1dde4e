import type { DocumentView } from '#shared/page/document-view.ts';
import { hidesByStyle } from '#shared/page/hidden-by-markup.ts';

import type { Position, Walk } from './collector.ts';
import { canBeOfReaders, isOfReaders } from './comments.ts';
import type { AttributeHandler, Dispatch, NodeHandler } from './dispatch.ts';
import type { Region } from '../facts/place.ts';
import { landmarkOfRole, type TagTraits, tagTraits } from './tag-traits.ts';
import { createUrlResolver } from './url-resolver.ts';

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
  readonly plan: TagPlan<Node>;
  readonly location: Position['location'];
  readonly region: Region;
  readonly isHidden: boolean;
  readonly isAriaHidden: boolean;
  readonly isInCode: boolean;
  readonly lang: string | null;
  /** Light children still to walk after a shadow tree. */
  lightChild: Node | null;
}

/** All that the walk does for a tag, looked up once per element. */
interface TagPlan<Node> extends TagTraits {
  readonly entering: readonly NodeHandler<Node>[];
  readonly leaving: readonly NodeHandler<Node>[];
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

  const plans = new Map<string, TagPlan<Node>>();
  const attributePlans = new Map<string, readonly AttributeHandler<Node>[]>();

  /** Collectors are added after the walker is made, since they need its `walk`. */
  function planAttributes(): void {
    if (attributePlans.size > 0) return;
    for (const name of [...contextAttributes, ...dispatch.attributeNames]) {
      attributePlans.set(name, dispatch.onAttribute(name));
    }
  }

  function planOf(tag: string): TagPlan<Node> {
    const known = plans.get(tag);
    if (known) return known;
    const plan = { ...tagTraits(tag), entering: dispatch.entering(tag), leaving: dispatch.leaving(tag) };
    plans.set(tag, plan);
    return plan;
  }

  function open(node: Node, plan: TagPlan<Node>): Node | null {
    const { location, region, isHidden, isAriaHidden, isInCode, lang } = at;
    nodes.push(node);
    at.number = nodes.length - 1;
    at.depth = frames.length + 1;
    if (!plan.isInline) at.block += 1;
    if (plan.isCode) at.isInCode = true;
    if (plan.isBody) at.location = 'body';
    if (plan.landmark && isPageLandmark(plan.landmark, frames)) at.region = plan.landmark;
    for (const name of view.attributeNames(node)) {
      const handlers = attributePlans.get(name);
      if (handlers) readAttribute(node, name, handlers);
    }
    for (const handle of plan.entering) handle(node);
    if (plan.isSilent) silent += 1;
    const shadow = plan.isCustom ? view.shadowRoot(node) : null;
    const light = plan.isTemplate ? null : view.firstChild(node);
    const lightChild = shadow ? light : null;
    frames.push({ node, plan, location, region, isHidden, isAriaHidden, isInCode, lang, lightChild });
    return shadow ? view.firstChild(shadow) : light;
  }

  function readAttribute(node: Node, name: string, handlers: readonly AttributeHandler<Node>[]): void {
    const value = view.attribute(node, name) ?? '';
    if (name === 'hidden' || (name === 'style' && hidesByStyle(value))) at.isHidden = true;
    else if (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') at.isAriaHidden = true;
    else if (name === 'lang' && frames.length > 0) at.lang = value.trim().toLowerCase() || null;
    else if (name === 'role') at.region = landmarkOfRole(value) ?? at.region;
    else if (isOfReaders(name, value) && canBeOfReaders(view.tagName(node))) at.region = 'aside';
    for (const handle of handlers) handle(node, value);
  }

  function close({ plan, node, location, region, isHidden, isAriaHidden, isInCode, lang }: Frame<Node>): void {
    if (!plan.isInline) at.block += 1;
    for (const handle of plan.leaving) handle(node);
    if (plan.isSilent) silent -= 1;
    at.location = location;
    at.region = region;
    at.isHidden = isHidden;
    at.isAriaHidden = isAriaHidden;
    at.isInCode = isInCode;
    at.lang = lang;
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

  return {
    nodes,
    walk: { view, at, resolve: createUrlResolver(view.baseUrl) },
    isDisturbed() {
      const last = frames.at(-1);
      if (!next || !last) return false;
      return (
        frames.some((frame, index) => index > 0 && !isChild(view, frame.node, frames[index - 1]?.node)) ||
        !isChild(view, next, last.node)
      );
    },
    run(shouldYield) {
      planAttributes();
      let count = 0;
      while (next) {
        const node: Node = next;
        const kind = view.kind(node);
        let child: Node | null = null;
        const plan = kind === 'element' ? planOf(view.tagName(node)) : null;
        const isOpened = plan !== null && !plan.isOurs;
        if (isOpened) child = open(node, plan);
        else if (kind === 'text' && silent === 0 && at.location === 'body') dispatch.text(view.text(node));
        if (child) next = child;
        else if (isOpened) next = climb();
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

function isPageLandmark(landmark: Region, frames: readonly { readonly plan: TagTraits }[]): boolean {
  return (landmark !== 'header' && landmark !== 'footer') || !frames.some(({ plan }) => plan.isSection);
}

const contextAttributes = ['hidden', 'style', 'aria-hidden', 'lang', 'role', 'id', 'class', 'itemtype'];

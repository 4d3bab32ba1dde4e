import { parseUrl } from '#shared/kernel/url.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import type { EngineDescription, ItemRule } from '../engine.ts';
import type { SerpWarning } from '../snapshot.ts';
import type { FoundItem } from './found-item.ts';

/** What earlier readings of one document found. Its keeper forgets what a change touches. */
export interface ItemMemory<N extends object> {
  /** What selectors find on the whole page. */
  readonly lookups: Map<string, Lookup<N>>;
  readonly find: (rule: ItemRule, root: N) => FoundItem<N> | undefined;
  readonly keep: (rule: ItemRule, item: FoundItem<N>) => void;
}

interface Lookup<N> {
  readonly nodes: readonly N[];
  /** The match that a node is or stands in, of the nodes asked so far. */
  nearest?: Map<N, N | null>;
}

/** One page while it is read: the document, the description, and what was already looked up. */
export interface PageContext<N extends object> {
  readonly view: DocumentView<N>;
  readonly engine: EngineDescription;
  /** Of the page, as asked for. */
  readonly url: string;
  readonly host: string;
  /** Of the page, as its root element says. */
  readonly language: string | null;
  readonly warnings: Set<SerpWarning>;
  /** Matches in document order; nothing, and a warning, for a selector that the document refuses. */
  readonly select: (selector: string, scope?: N) => readonly N[];
  readonly matches: (node: N, selector: string) => boolean;
  /** True where the node or an ancestor matches. */
  readonly isInside: (node: N, selector: string) => boolean;
  /** Nearest ancestor, itself included, that matches. */
  readonly closest: (node: N, selector: string) => N | null;
  /** Compares nodes by their place in the document; an ancestor comes first. */
  readonly compare: (a: N, b: N) => number;
  /** Whether a person sees the node; true for all after `showHidden`. */
  readonly isShown: (node: N) => boolean;
  /** What an earlier reading of the same document made of the item, else what `read` makes of it. */
  readonly recall: (rule: ItemRule, root: N, read: () => FoundItem<N> | null) => FoundItem<N> | null;
  /** From here on hidden nodes count as shown: for a page saved before its scripts unfolded it. */
  readonly showHidden: () => void;
}

export function openPage<N extends object>(
  view: DocumentView<N>,
  engine: EngineDescription,
  url: string,
  memory?: ItemMemory<N>,
): PageContext<N> {
  const warnings = new Set<SerpWarning>();
  const root = view.root();
  const lookups = memory?.lookups ?? new Map<string, Lookup<N>>();

  const selectNow = (selector: string, scope?: N): readonly N[] => {
    try {
      return view.select(selector, scope);
    } catch {
      warnings.add('invalid-selector');
      return [];
    }
  };
  const lookUp = (selector: string): Lookup<N> => {
    const known = lookups.get(selector) ?? { nodes: selectNow(selector) };
    lookups.set(selector, known);
    return known;
  };
  const select = (selector: string, scope?: N): readonly N[] =>
    scope ? selectNow(selector, scope) : lookUp(selector).nodes;
  const nearestTo = (selector: string): Map<N, N | null> => {
    const known = lookUp(selector);
    known.nearest ??= new Map(known.nodes.map((node) => [node, node]));
    return known.nearest;
  };
  const closest = (node: N, selector: string): N | null => {
    const nearest = nearestTo(selector);
    const path: N[] = [];
    let at: N | null = node;
    for (; at && !nearest.has(at); at = view.parent(at)) path.push(at);
    const found = (at && nearest.get(at)) ?? null;
    for (const each of path) nearest.set(each, found);
    return found;
  };
  let showsHidden = false;
  const recall: PageContext<N>['recall'] = (rule, root, read) => {
    const known = showsHidden ? undefined : memory?.find(rule, root);
    if (known) return known;
    const before = warnings.size;
    const item = read();
    const isCertain = item !== null && !('sponsored' in item.item && item.item.sponsored === null);
    // One that warned is read again, so that it warns again; one that may become certain too.
    if (isCertain && !showsHidden && warnings.size === before) memory?.keep(rule, item);
    return item;
  };
  return {
    view,
    engine,
    url,
    host: parseUrl(url)?.hostname ?? '',
    language: (root && view.attribute(root, 'lang')) || null,
    warnings,
    select,
    matches: (node, selector) => nearestTo(selector).get(node) === node,
    isInside: (node, selector) => closest(node, selector) !== null,
    closest,
    compare: (a, b) => view.compare(a, b),
    isShown: (node) => showsHidden || view.isVisible(node),
    recall,
    showHidden: () => {
      showsHidden = true;
    },
  };
}

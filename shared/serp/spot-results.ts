import type { DocumentView } from '#shared/page/document-view.ts';

import type { EngineDescription, ItemRule, LayoutRule } from './engine.ts';
import { findEngine } from './find-engine.ts';
import { findTitleLinks, minFallback } from './reading/fall-back.ts';
import { findCertainState, findLayout } from './reading/find-layout.ts';
import { type ItemMemory, openPage, type PageContext } from './reading/page-context.ts';
import { readFields } from './reading/read-fields.ts';
import { findItems } from './reading/read-layout.ts';

/** Where a result seems to stand. */
export interface ResultSpot<N> {
  readonly element: N;
  /** The title link; null where there is none. */
  readonly anchor: N | null;
}

/**
 * Where results stand, in page order, without reading them: cheap enough for every frame, also while the page still
 * arrives. Nothing is said of their ranks, nor whether they turn out to be results. Those for which `isKnown` holds are
 * left out.
 */
export function spotResults<N extends object>(
  view: DocumentView<N>,
  engine: EngineDescription,
  url: string,
  isKnown: (element: N) => boolean,
  memory?: ItemMemory<N>,
): ResultSpot<N>[] {
  const page = openPage(view, engine, url, memory);
  const vertical = findEngine(url, [engine])?.vertical ?? 'web';
  const layout = findLayout(page, vertical);
  if (findCertainState(page)) return [];
  const spots = new Map<N, ResultSpot<N>>();
  const anchors = new Set<N>();
  let isFound = false;
  for (const { rule, root } of layout ? findAll(page, layout) : []) {
    isFound = true;
    const isNew = !isKnown(root) && !spots.has(root);
    const anchor = isNew ? findAnchor(page, rule, root) : (memory?.find(rule, root)?.anchor ?? null);
    // The same link found by several rules is one result; without a link and a title it is none.
    const isRepeat = anchor !== null && anchors.has(anchor) && isWeb(rule);
    if (anchor) anchors.add(anchor);
    if (isNew && anchor && !isRepeat) spots.set(root, { element: root, anchor });
  }
  if (isFound) return [...spots.values()].toSorted((a, b) => page.compare(a.element, b.element));
  const links = vertical === 'web' ? findTitleLinks(page, layout) : [];
  if (links.length < minFallback) return [];
  return links
    .filter(({ heading }) => !isKnown(heading))
    .map(({ heading, link }) => ({ element: heading, anchor: link }));
}

function findAll<N extends object>(page: PageContext<N>, layout: LayoutRule): { rule: ItemRule; root: N }[] {
  return layout.items.flatMap((rule) => findItems(page, layout, rule).map(({ root }) => ({ rule, root })));
}

function isWeb({ type }: ItemRule): boolean {
  return type === 'organic' || type === 'paid';
}

function findAnchor<N extends object>(page: PageContext<N>, rule: ItemRule, root: N): N | null {
  const fields = readFields(page, rule.fields, root);
  const title = fields.node('title');
  if (!title) return null;
  return rule.type === 'product' ? (page.closest(title, 'a[href]') ?? title) : (fields.link('url')?.node ?? null);
}

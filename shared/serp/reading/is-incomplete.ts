import type { DocumentView } from '#shared/page/document-view.ts';

import type { LayoutRule } from '../engine.ts';
import type { FoundItem } from './found-item.ts';
import type { PageContext } from './page-context.ts';

/**
 * Whether the rest of the page is still to come, which adds a warning: it has a beginning, and nothing stands after what
 * holds the results, or where the layout names what stands below all of them, that is not there. Documents arrive from top to bottom, so that nothing can follow a column that is not closed yet.
 */
export function isIncomplete<N extends object>(
  page: PageContext<N>,
  layout: LayoutRule | undefined,
  items: readonly FoundItem<N>[],
): boolean {
  const { begin } = page.engine;
  if (begin === undefined || page.select(begin).length === 0) return false;
  const { end } = layout ?? {};
  if (end === undefined ? isFollowed(page, layout, items) : isEnded(page, end, items)) return false;
  page.warnings.add('incomplete-page');
  return true;
}

/** True where what stands below all results is there, below those that were found. */
function isEnded<N extends object>(page: PageContext<N>, end: string, items: readonly FoundItem<N>[]): boolean {
  return page.select(end).some((node) => items.every(({ root }) => page.compare(root, node) < 0));
}

/** True where something stands after the nearest element around results and column; where that is the body, nobody can tell. */
function isFollowed<N extends object>(
  { view, select }: PageContext<N>,
  layout: LayoutRule | undefined,
  items: readonly FoundItem<N>[],
): boolean {
  const column = layout && select(layout.main).at(-1);
  const inside = items.map(({ root }) => view.parent(root));
  if (column && view.tagName(column) !== 'body') inside.push(column);
  const held = new Map<N, number>();
  for (const node of inside) {
    for (let at = node; at; at = view.parent(at)) held.set(at, (held.get(at) ?? 0) + 1);
  }
  let isAround = false;
  for (let at = inside[0] ?? null; at && view.tagName(at) !== 'body'; at = view.parent(at)) {
    isAround ||= held.get(at) === inside.length;
    if (isAround && hasElementAfter(view, at)) return true;
  }
  return !isAround;
}

/** What we put there ourselves does not count. */
function hasElementAfter<N extends object>(view: DocumentView<N>, node: N): boolean {
  for (let next = view.nextSibling(node); next; next = view.nextSibling(next)) {
    if (view.kind(next) === 'element' && !view.tagName(next).startsWith('sightline-')) return true;
  }
  return false;
}

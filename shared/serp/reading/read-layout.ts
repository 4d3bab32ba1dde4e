import type { ItemRule, LayoutRule } from '../engine.ts';
import { findNodes, type FoundNode } from './find-nodes.ts';
import type { FoundItem } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { readProduct } from './read-product.ts';
import { readResult } from './read-result.ts';
import { readVideo } from './read-video.ts';

/** All results of a layout, with a pause after each. One without what makes it a result is left out with a warning. */
export function* readLayout<N extends object>(
  page: PageContext<N>,
  layout: LayoutRule,
): Generator<undefined, FoundItem<N>[]> {
  const items: FoundItem<N>[] = [];
  for (const rule of layout.items) {
    const found = findItems(page, layout, rule);
    yield;
    for (const one of found) {
      const item = page.recall(rule, one.root, () => readItem(page, rule, one));
      if (item) items.push(item);
      else page.warnings.add('result-without-title-or-url');
      yield;
    }
  }
  return items;
}

/** Where a rule finds items; ads stand outside the main column too. */
export function findItems<N extends object>(
  page: PageContext<N>,
  { main, outside }: LayoutRule,
  rule: ItemRule,
): FoundNode<N>[] {
  return findNodes(page, rule.find, rule.type === 'paid' ? { within: undefined } : { within: main, outside });
}

function readItem<N extends object>(page: PageContext<N>, rule: ItemRule, found: FoundNode<N>): FoundItem<N> | null {
  switch (rule.type) {
    case 'organic':
    case 'paid':
      return readResult(page, rule, found);
    case 'product':
      return readProduct(page, rule, found.root);
    case 'video_result':
      return readVideo(page, rule, found.root);
  }
}

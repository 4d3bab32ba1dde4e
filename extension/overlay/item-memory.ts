import type { ItemRule } from '#shared/serp/engine.ts';
import type { FoundItem } from '#shared/serp/reading/found-item.ts';
import type { ItemMemory } from '#shared/serp/reading/page-context.ts';

/** What was read of each result, so that only new and changed ones are read again. */
export interface PageMemory extends ItemMemory<Node> {
  /** Something in these nodes changed: whatever they are part of is read again, and what is on the page looked up. */
  forget(changed: Iterable<Node>): void;
}

export function createItemMemory(): PageMemory {
  const known = new WeakMap<Node, Map<ItemRule, FoundItem<Node>>>();
  const lookups: PageMemory['lookups'] = new Map();
  return {
    lookups,
    find: (rule, root) => known.get(root)?.get(rule),
    keep(rule, item) {
      const ofRoot = known.get(item.root) ?? new Map<ItemRule, FoundItem<Node>>();
      known.set(item.root, ofRoot.set(rule, item));
    },
    forget(changed) {
      lookups.clear();
      const seen = new Set<Node>();
      for (const node of changed) {
        for (let at: Node | null = node; at && !seen.has(at); at = at.parentNode) {
          seen.add(at);
          known.delete(at);
        }
      }
    },
  };
}

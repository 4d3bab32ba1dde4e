import type { SchemaItem } from './schema-graph.ts';

const maxItems = 20_000;

/** All items reachable from some, each once, nearest first; at most 20,000. */
export function collectItems(roots: readonly SchemaItem[]): SchemaItem[] {
  const found = new Set<SchemaItem>(roots);
  for (const item of found) {
    if (found.size > maxItems) break;
    for (const values of item.properties.values())
      for (const value of values) if (typeof value === 'object') found.add(value);
  }
  return [...found].slice(0, maxItems);
}

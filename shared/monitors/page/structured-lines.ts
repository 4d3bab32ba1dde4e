import type { StructuredDataFacts } from '#shared/audit/facts/head-facts.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';
import { shortName } from '#shared/structured-data/schema-graph.ts';
import type { ItemValue, StructuredItem } from '#shared/structured-data/structured-item.ts';

const deepest = 6;

/** What structured data says, one value a line with its path (`Product.offers.price: 12`): the syntax does not matter. */
export function structuredLines({ jsonLd, markup }: StructuredDataFacts): readonly string[] {
  const items = [...readJsonLdBlocks(jsonLd).items, ...(markup?.items ?? [])];
  return items.flatMap((item) => linesOf(item, nameOf(item), 0));
}

function linesOf(item: StructuredItem, path: string, depth: number): readonly string[] {
  const own = Object.entries(item.properties).flatMap(([name, values]) =>
    values.flatMap((value) => valueLines(value, `${path}.${shortName(name)}`, depth)),
  );
  return own.length > 0 ? own : [item.id === undefined ? path : `${path}: ${item.id}`];
}

function valueLines(value: ItemValue, path: string, depth: number): readonly string[] {
  if (typeof value !== 'object') return [`${path}: ${value}`];
  return depth >= deepest ? [path] : linesOf(value, path, depth + 1);
}

function nameOf({ types }: StructuredItem): string {
  return types.map(shortName).join('+') || 'Thing';
}

import type { StructuredDataFacts } from '#shared/audit/facts/head-facts.ts';
import { collectItems } from '#shared/structured-data/collect-items.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';
import { judgeRichResults, type RichResult } from '#shared/structured-data/rich-results/judge-rich-results.ts';
import { joinGraph, type SchemaGraph, type SchemaItem } from '#shared/structured-data/schema-graph.ts';
import type { StructuredDataError } from '#shared/structured-data/structured-item.ts';

/** What a page says in structured data, read once for all rules. */
export interface SchemaReading {
  readonly graph: SchemaGraph;
  /** Every item, those inside others included. */
  readonly items: readonly SchemaItem[];
  readonly richResults: readonly RichResult[];
  /** What could not be read of Microdata and RDFa; JSON-LD that does not parse is in the facts. */
  readonly errors: readonly StructuredDataError[];
}

const readings = new WeakMap<StructuredDataFacts, SchemaReading>();

/** Items of JSON-LD, Microdata and RDFa as one graph, and what Google's rich results make of them. */
export function readSchema(facts: StructuredDataFacts): SchemaReading {
  const known = readings.get(facts);
  if (known) return known;
  const blocks = facts.jsonLd.filter(({ isTruncated }) => !isTruncated);
  const jsonLd = readJsonLdBlocks(blocks.map(({ text, node }) => ({ text, node })));
  const graph = joinGraph([...jsonLd.items, ...(facts.markup?.items ?? [])], facts.baseUrl);
  const reading: SchemaReading = {
    graph,
    items: collectItems(graph.items),
    richResults: judgeRichResults(graph.items),
    errors: facts.markup?.errors ?? [],
  };
  readings.set(facts, reading);
  return reading;
}

/** `{ node }` where the place of an item is known. */
export function placeOf({ node }: { readonly node?: number }): { readonly node?: number } {
  return node === undefined ? {} : { node };
}

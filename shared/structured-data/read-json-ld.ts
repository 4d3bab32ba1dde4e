import type { DocumentView } from '#shared/page/document-view.ts';

import { ErrorList } from './error-list.ts';
import { parseLenientJson } from './parse-lenient-json.ts';
import {
  type ExtractOptions,
  type ItemValue,
  type StructuredData,
  structuredDataLimits,
  type StructuredItem,
} from './structured-item.ts';

/** One `application/ld+json` script. */
export interface JsonLdBlock {
  readonly text: string;
  /** Number of the script's element, where the reader counts elements. */
  readonly node?: number;
}

/** Items of all JSON-LD scripts of a page. */
export function readJsonLd<Node extends object>(
  view: DocumentView<Node>,
  { numberOf }: ExtractOptions<Node> = {},
): StructuredData {
  const scripts = view
    .select('script[type]')
    .filter((script) => view.attribute(script, 'type')?.split(';')[0]?.trim().toLowerCase() === 'application/ld+json');
  return readJsonLdBlocks(
    scripts.map((script) => {
      const node = numberOf?.(script);
      return { text: view.textContent(script), ...(node !== undefined && { node }) };
    }),
  );
}

/**
 * Items of JSON-LD. Members of arrays and of `@graph` are items of their own; those of the page's outer level that share
 * an `@id` are merged into one. Contexts are not fetched: names stay as written.
 */
export function readJsonLdBlocks(blocks: readonly JsonLdBlock[]): StructuredData {
  const errors = new ErrorList('json-ld');
  const reading: Reading = { errors, itemCount: 0, node: undefined };
  const items: StructuredItem[] = [];
  let length = 0;
  for (const { text, node } of blocks) {
    length += text.length;
    if (length > structuredDataLimits.jsonLdLength) {
      errors.addOnce('too-large', `More than ${structuredDataLimits.jsonLdLength} characters of JSON-LD.`);
      break;
    }
    const parsed = parseLenientJson(text);
    if (!parsed.ok) {
      errors.add('invalid-json', parsed.failure);
      continue;
    }
    const { value, repaired } = parsed.value;
    if (repaired !== null) errors.add('repaired-json', repaired);
    reading.node = node;
    for (const item of rootItems(value, reading)) items.push(item);
  }
  return { items: mergeById(items), errors: errors.errors };
}

interface Reading {
  readonly errors: ErrorList;
  itemCount: number;
  /** Of the script being read. */
  node: number | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Keywords that say how to read an object and are no properties of it. */
const keywords: ReadonlySet<string> = new Set(['@context', '@id', '@type', '@graph', '@reverse', '@index', '@version']);

function rootItems(root: unknown, reading: Reading): StructuredItem[] {
  const items: StructuredItem[] = [];
  const pending: unknown[] = [root];
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) for (const member of next.toReversed()) pending.push(member ?? null);
    else if (isObject(next)) {
      if (next['@graph'] !== undefined) pending.push(next['@graph']);
      if (describesSomething(next)) items.push(...itemFrom(next, reading, 1));
    }
  }
  return items;
}

/** A bare `@graph` or `@context` is a wrapper. */
function describesSomething(object: JsonObject): boolean {
  return Object.keys(object).some(
    (key) => !keywords.has(key) || key === '@type' || key === '@reverse' || (key === '@id' && !('@graph' in object)),
  );
}

/** The item, or nothing beyond the limits. */
function itemFrom(object: JsonObject, reading: Reading, depth: number): StructuredItem[] {
  if (depth > structuredDataLimits.depth) {
    reading.errors.addOnce('too-deep', `Items nested more than ${structuredDataLimits.depth} deep are left out.`);
    return [];
  }
  reading.itemCount += 1;
  if (reading.itemCount > structuredDataLimits.items) {
    reading.errors.addOnce('too-many-items', `Items after the first ${structuredDataLimits.items} are left out.`);
    return [];
  }
  const properties: [string, ItemValue[]][] = [];
  for (const [name, value] of Object.entries(object))
    if (!keywords.has(name)) properties.push([name, valuesFrom(value, reading, depth)]);
  const reverse = object['@reverse'];
  if (isObject(reverse))
    for (const [name, value] of Object.entries(reverse))
      properties.push([`^${name}`, valuesFrom(value, reading, depth)]);
  const id = object['@id'];
  return [
    {
      format: 'json-ld',
      types: [object['@type']].flat().filter((type) => typeof type === 'string'),
      ...(typeof id === 'string' ? { id } : {}),
      properties: Object.fromEntries(properties),
      ...(reading.node === undefined ? {} : { node: reading.node }),
    },
  ];
}

function valuesFrom(root: unknown, reading: Reading, depth: number): ItemValue[] {
  const values: ItemValue[] = [];
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const next = pending.pop();
    if (Array.isArray(next)) for (const member of next.toReversed()) pending.push(member);
    else if (typeof next === 'string' || typeof next === 'number' || typeof next === 'boolean') values.push(next);
    else if (isObject(next)) {
      const inner = next['@value'] ?? next['@list'] ?? next['@set'];
      if (inner === undefined) values.push(...itemFrom(next, reading, depth + 1));
      else pending.push(inner);
    }
  }
  return values;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Items that share an id are one; all that is said of it is gathered before it is made, however often it is said. */
function mergeById(items: readonly StructuredItem[]): StructuredItem[] {
  const groups = Map.groupBy(items, (item) => item.id ?? item);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    return [more.length === 0 ? first : mergeItems([first, ...more], first)];
  });
}

/** Plain values that several state appear once. */
function mergeItems(items: readonly StructuredItem[], first: StructuredItem): StructuredItem {
  const properties = new Map<string, Set<StructuredItem['properties'][string][number]>>();
  for (const item of items)
    for (const [name, values] of Object.entries(item.properties)) {
      const known = properties.get(name) ?? new Set();
      for (const value of values) known.add(value);
      properties.set(name, known);
    }
  return {
    ...first,
    types: [...new Set(items.flatMap(({ types }) => types))],
    properties: Object.fromEntries([...properties].map(([name, values]) => [name, [...values]])),
  };
}

import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { ItemValue, StructuredItem } from './structured-item.ts';

/** An item of schema.org with its references followed: items that share an `@id` are one, so there can be cycles. */
export interface SchemaItem {
  readonly format: StructuredItem['format'];
  /** Without the vocabulary's address; those of other vocabularies as written. */
  readonly types: readonly string[];
  readonly id?: string;
  /** Number of the element that states it, where it is known. */
  readonly node?: number;
  readonly properties: ReadonlyMap<string, readonly SchemaValue[]>;
}

export type SchemaValue = string | number | boolean | SchemaItem;

export interface SchemaGraph {
  /** The items that the page lists at its outer level. */
  readonly items: readonly SchemaItem[];
  /** References to an `@id` that nothing on the page describes. */
  readonly dangling: readonly DanglingReference[];
}

export interface DanglingReference {
  readonly id: string;
  /** The property that holds it. */
  readonly property: string;
  readonly node?: number;
}

/**
 * Joins the items of a page into one graph. An id is an IRI reference: `#p` and `https://shop.example/oak#p` are one
 * thing on that page (https://www.w3.org/TR/json-ld11/#node-identifiers, read 2026-11). Blank nodes stay as they are.
 */
export function joinGraph(items: readonly StructuredItem[], baseUrl?: string): SchemaGraph {
  const iriOf = (id: string): string =>
    id.startsWith('_:') || id === '' ? id : comparableIri(parseUrl(id, baseUrl)?.href ?? id);
  const described = new Map<string, Growing>();
  const dangling: DanglingReference[] = [];
  const inner: { readonly from: StructuredItem; readonly to: Growing }[] = [];
  const enter = (item: StructuredItem): Growing => {
    const iri = item.id === undefined ? undefined : iriOf(item.id);
    const known = iri === undefined ? undefined : described.get(iri);
    const grown = known ?? begin(item);
    if (iri !== undefined) described.set(iri, grown);
    for (const type of item.types.map(shortName)) if (!grown.types.includes(type)) grown.types.push(type);
    inner.push({ from: item, to: grown });
    return grown;
  };
  const roots = items.filter((item) => !isReference(item)).map(enter);
  const references: (() => void)[] = [];
  for (let next = inner.pop(); next; next = inner.pop()) {
    const { from, to } = next;
    for (const [name, values] of Object.entries(from.properties)) {
      const property = shortName(name);
      const found = to.properties.get(property) ?? [];
      to.properties.set(property, found);
      for (const value of values) {
        if (typeof value !== 'object') {
          if (!found.includes(value)) found.push(value);
        } else if (isReference(value)) {
          const at = found.push(value.id ?? '') - 1;
          references.push(() => {
            const target = described.get(iriOf(value.id ?? ''));
            if (target) found[at] = target;
            else dangling.push({ id: value.id ?? '', property, ...(to.node !== undefined && { node: to.node }) });
          });
        } else found.push(enter(value));
      }
    }
  }
  for (const settle of references) settle();
  return { items: [...new Set(roots)], dangling };
}

/** The fragment counts: it is what tells the things of a page apart. */
function comparableIri(iri: string): string {
  const hash = iri.indexOf('#');
  return hash === -1 ? comparableAddress(iri) : comparableAddress(iri.slice(0, hash)) + iri.slice(hash);
}

/** `Product` for `https://schema.org/Product`, `http://schema.org/Product` and `schema:Product`. */
export function shortName(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)(?=.)/i, '');
}

interface Growing extends SchemaItem {
  readonly types: string[];
  readonly properties: Map<string, SchemaValue[]>;
}

function begin({ format, id, node }: StructuredItem): Growing {
  return {
    format,
    types: [],
    ...(id !== undefined && { id }),
    ...(node !== undefined && { node }),
    properties: new Map(),
  };
}

function isReference(value: ItemValue): value is StructuredItem {
  return (
    typeof value === 'object' &&
    value.id !== undefined &&
    value.types.length === 0 &&
    Object.keys(value.properties).length === 0
  );
}

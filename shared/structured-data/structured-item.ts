/** A thing that a page describes, the same for every syntax. */
export interface StructuredItem {
  readonly format: 'json-ld' | 'microdata';
  /** As written: full URLs in Microdata, terms in JSON-LD. */
  readonly types: readonly string[];
  /** `@id` or `itemid`. An item with an id and nothing else is a reference. */
  readonly id?: string;
  /** In the order of the page. Names as written; `^name` is a JSON-LD `@reverse` property. */
  readonly properties: Readonly<Record<string, readonly ItemValue[]>>;
}

export type ItemValue = string | number | boolean | StructuredItem;

/** What could not be read, or was read only after a repair. */
export interface StructuredDataError {
  readonly format: StructuredItem['format'];
  readonly code:
    | 'invalid-json'
    | 'repaired-json'
    | 'too-large'
    | 'too-deep'
    | 'too-many-items'
    | 'itemref-cycle'
    | 'itemref-unknown'
    | 'itemprop-outside-item';
  readonly message: string;
}

export interface StructuredData {
  readonly items: readonly StructuredItem[];
  readonly errors: readonly StructuredDataError[];
}

/** Bounds of one page. What lies beyond is left out, and an error says so. */
export const structuredDataLimits = {
  /** JSON-LD of all blocks together, in UTF-16 code units. */
  jsonLdLength: 5_000_000,
  /** Items inside items. */
  depth: 500,
  items: 100_000,
  /** Elements looked at for Microdata; `itemref` can bring one element into many items. */
  microdataSteps: 1_000_000,
  /** Values of all Microdata properties together, in UTF-16 code units. */
  microdataLength: 20_000_000,
  errors: 200,
} as const;

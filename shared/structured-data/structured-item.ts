/** A thing that a page describes, the same for every syntax. */
export interface StructuredItem {
  readonly format: 'json-ld' | 'microdata' | 'rdfa';
  /** As written in Microdata (full URLs) and JSON-LD (terms); expanded to full URLs in RDFa. */
  readonly types: readonly string[];
  /** `@id`, `itemid` or the subject's address. An item with an id and nothing else is a reference. */
  readonly id?: string;
  /** In the order of the page. Names like types; `^name` is a JSON-LD `@reverse` property. */
  readonly properties: Readonly<Record<string, readonly ItemValue[]>>;
  /** Number of the element that states it, where the reader counts elements. */
  readonly node?: number;
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

export interface ExtractOptions<Node extends object = object> {
  /**
   * Microdata by the letter of the HTML standard: addresses resolved, text glued together as `textContent` does, no
   * `content` outside `meta`. Otherwise addresses stay as written, as in JSON-LD, and text is as a reader takes it.
   */
  readonly isStrict?: boolean;
  /** Number of an element, for `StructuredItem.node`. */
  readonly numberOf?: (node: Node) => number | undefined;
  /** Default: `structuredDataLimits`. */
  readonly limits?: StructuredDataLimits;
}

export interface StructuredDataLimits {
  /** JSON-LD of all blocks together, in UTF-16 code units. */
  readonly jsonLdLength: number;
  /** Items inside items. */
  readonly depth: number;
  readonly items: number;
  /** Elements looked at for Microdata; `itemref` can bring one element into many items. */
  readonly microdataSteps: number;
  /** Values of all Microdata properties together, or of all RDFa properties, in UTF-16 code units. */
  readonly markupLength: number;
  /** Statements of RDFa. */
  readonly statements: number;
}

/** Bounds of one page. What lies beyond is left out, and an error says so. */
export const structuredDataLimits: StructuredDataLimits = {
  jsonLdLength: 5_000_000,
  depth: 500,
  items: 100_000,
  microdataSteps: 300_000,
  markupLength: 20_000_000,
  statements: 200_000,
};

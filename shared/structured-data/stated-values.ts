import { shortName } from './schema-graph.ts';

/** A value of JSON-LD that readers should find on the page. */
export interface StatedValue {
  readonly kind: 'name' | 'price' | 'rating' | 'author' | 'date' | 'breadcrumb';
  /** `Offer.price` */
  readonly property: string;
  readonly value: string;
}

const maxValues = 40;
const maxObjects = 3_000;

/** Types whose name is what the page is about. */
const named: ReadonlySet<string> = new Set(
  'Product ProductGroup Recipe Event Book Movie Course SoftwareApplication MobileApplication WebApplication'.split(' '),
);

/**
 * Names, prices, ratings, authors, dates and breadcrumbs that parsed JSON-LD states, nearest first and each once; at
 * most 40. No recursion: pages nest thousands of levels.
 */
export function findStatedValues(root: unknown): StatedValue[] {
  const found = new Map<string, StatedValue>();
  const pending: { readonly value: unknown; readonly kind: 'author' | 'breadcrumb' | null }[] = [
    { value: root, kind: null },
  ];
  for (let index = 0; index < pending.length && index < maxObjects && found.size < maxValues; index += 1) {
    const { value, kind } = pending[index] ?? { value: null, kind: null };
    if (Array.isArray(value)) for (const member of value) pending.push({ value: member, kind });
    else if (typeof value === 'string' && kind === 'author') add(found, kind, 'author', value);
    else if (isRecord(value)) {
      const type = typeOf(value['@type']);
      for (const [name, inner] of Object.entries(value)) {
        const stated = kindOf(type, name, kind);
        if (stated !== null && (typeof inner === 'string' || typeof inner === 'number'))
          add(found, stated, `${type || 'Thing'}.${name}`, `${inner}`);
        if (typeof inner === 'object') pending.push({ value: inner, kind: kindBelow(type, name, kind) });
      }
    }
  }
  return [...found.values()];
}

function add(found: Map<string, StatedValue>, kind: StatedValue['kind'], property: string, text: string): void {
  const value = text.trim().slice(0, 200);
  if (value !== '' && !found.has(`${kind} ${value}`)) found.set(`${kind} ${value}`, { kind, property, value });
}

function kindOf(type: string, name: string, within: 'author' | 'breadcrumb' | null): StatedValue['kind'] | null {
  switch (name) {
    case 'headline':
      return 'name';
    case 'title':
      return type === 'JobPosting' ? 'name' : null;
    case 'name':
      return within ?? (named.has(type) || type.endsWith('Event') ? 'name' : null);
    case 'price':
    case 'lowPrice':
      return type.endsWith('Offer') ? 'price' : null;
    case 'ratingValue':
      return type === 'AggregateRating' ? 'rating' : null;
    case 'author':
      return 'author';
    case 'datePublished':
      return 'date';
    default:
      return null;
  }
}

/** Names of authors of reviews and comments count too; those of what an author belongs to do not. */
function kindBelow(type: string, name: string, within: 'author' | 'breadcrumb' | null): 'author' | 'breadcrumb' | null {
  if (name === 'author') return 'author';
  if (type === 'BreadcrumbList' && name === 'itemListElement') return 'breadcrumb';
  return within === 'breadcrumb' && name === 'item' ? 'breadcrumb' : null;
}

/** The first type by its short name; empty where there is none. */
function typeOf(written: unknown): string {
  const [first]: unknown[] = [written].flat();
  return typeof first === 'string' ? shortName(first) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

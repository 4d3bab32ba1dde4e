import type { SchemaItem } from '../schema-graph.ts';
import { isSubtype } from '../schema-org.ts';
import { isOfKind } from '../value-kinds.ts';

/** A date of an event, a job or an offer that has passed. */
export interface Expired {
  readonly item: SchemaItem;
  readonly type: 'Event' | 'JobPosting' | 'Offer';
  readonly property: string;
  /** As written. */
  readonly date: string;
}

/** The first property that is there decides. */
const ends: readonly (readonly [type: Expired['type'], properties: readonly string[]])[] = [
  ['Event', ['endDate', 'startDate']],
  ['JobPosting', ['validThrough']],
  ['Offer', ['priceValidUntil', 'validThrough']],
];

/** What is over at `now`. A day ends with its last moment anywhere on Earth, so nothing expires too early. */
export function findExpired(items: readonly SchemaItem[], now: Date): Expired[] {
  return items.flatMap((item): Expired[] => {
    const [type, properties] = ends.find(([wanted]) => item.types.some((one) => isSubtype(one, wanted))) ?? [];
    const property = properties?.find((name) => item.properties.has(name));
    if (!type || property === undefined) return [];
    const dates = (item.properties.get(property) ?? []).filter((value) => typeof value === 'string');
    const latest = dates.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
    return latest !== undefined && endOf(latest) < now.getTime() ? [{ item, type, property, date: latest }] : [];
  });
}

const hourMs = 3_600_000;

/** Milliseconds since 1970; NaN where it is no date, which is never before anything. */
function endOf(date: string): number {
  const text = date.trim();
  if (!isOfKind(text, 'date')) return Number.NaN;
  const start = Date.parse(text.replace(' ', 'T'));
  if (/[T ]\d/.test(text)) return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? start : start + 12 * hourMs;
  const days = /^\d{4}$/.test(text) ? 366 : /^\d{4}-\d{2}$/.test(text) ? 31 : 1;
  return start + (days * 24 + 12) * hourMs;
}

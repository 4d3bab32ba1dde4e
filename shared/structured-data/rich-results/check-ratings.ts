import { collectItems } from '../collect-items.ts';
import { isSubtype } from '../schema-org.ts';
import type { SchemaItem, SchemaValue } from '../schema-graph.ts';

/** A rating that cannot be shown. Numbers as written; `value` null where it is no number. */
export interface WrongRating {
  readonly item: SchemaItem;
  readonly value: string;
  readonly worst: number;
  readonly best: number;
}

/**
 * Ratings outside their scale (1 to 5 where the item names none), and values that are no number. Percentages and
 * fractions (`40%`, `6/10`) bring a scale of their own
 * (https://developers.google.com/search/docs/appearance/structured-data/review-snippet, 2026-07).
 */
export function checkRatings(roots: readonly SchemaItem[]): WrongRating[] {
  const items = collectItems(roots);
  const ratings = new Set([
    ...items.flatMap((item) =>
      [...(item.properties.get('reviewRating') ?? [])].filter((value) => typeof value === 'object'),
    ),
    ...items.filter(({ types }) => types.some((type) => isSubtype(type, 'AggregateRating'))),
  ]);
  return [...ratings].flatMap((item): WrongRating[] => {
    const [written] = item.properties.get('ratingValue') ?? [];
    if (written === undefined || typeof written === 'object') return [];
    const value = read(written);
    const best = read(item.properties.get('bestRating')?.[0]) ?? { number: 5, scale: 5 };
    const worst = read(item.properties.get('worstRating')?.[0]) ?? { number: 1, scale: 5 };
    const found = { item, value: String(written), worst: worst.number, best: best.number };
    if (!value) return [found];
    const isRelative = /[%/]/.test(String(written));
    const top = isRelative && !item.properties.has('bestRating') ? value.scale : best.number;
    const bottom = isRelative && !item.properties.has('worstRating') ? 0 : worst.number;
    return value.number < bottom || value.number > top ? [{ ...found, worst: bottom, best: top }] : [];
  });
}

interface ReadNumber {
  readonly number: number;
  readonly scale: number;
}

/** Of `4`, `4.5`, `4,5`, `40%`, `4/5` and `4 of 5`; undefined for anything else. */
function read(value: SchemaValue | undefined): ReadNumber | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(%|(?:\/|of|sur)\s*(\d+(?:[.,]\d+)?))?$/i.exec(String(value).trim());
  if (!match) return undefined;
  const number = Number(match[1]?.replace(',', '.'));
  if (match[2] === undefined) return { number, scale: 5 };
  return { number, scale: match[3] === undefined ? 100 : Number(match[3].replace(',', '.')) };
}

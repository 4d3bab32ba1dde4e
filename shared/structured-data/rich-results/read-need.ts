import type { SchemaItem, SchemaValue } from '../schema-graph.ts';
import { isOfKind, kindOf } from '../value-kinds.ts';
import type { Need } from './feature.ts';

/** The need in words (`ratingCount|reviewCount`) where the item lacks it, null where it has it or needs it not. */
export function findLack(item: SchemaItem, need: Need): string | null {
  if (typeof need === 'string') return isMet(item, need) ? null : need;
  if (need.when !== undefined && !isMet(item, need.when)) return null;
  if (need.unless !== undefined && isMet(item, need.unless)) return null;
  return findLack(item, need.need);
}

/** Values at a path of properties, through all items on the way; `@type` gives the types. */
export function valuesAt(item: SchemaItem, path: string): readonly SchemaValue[] {
  let values: readonly SchemaValue[] = [item];
  for (const name of path.split('.'))
    values = values.flatMap((value) => {
      if (typeof value !== 'object') return [];
      return name === '@type' ? value.types : (value.properties.get(name) ?? []);
    });
  return values;
}

/** Whether one of the alternatives (`a|b&c`) is there. A path may demand a value: `jobLocationType=TELECOMMUTE`. */
export function isMet(item: SchemaItem, condition: string): boolean {
  return condition.split('|').some((all) => all.split('&').every((one) => isPathMet(item, one)));
}

function isPathMet(item: SchemaItem, condition: string): boolean {
  const [path = '', wanted] = condition.split('=');
  const values = valuesAt(item, path);
  if (wanted !== undefined)
    return values.some((value) => typeof value !== 'object' && `${value}`.toLowerCase() === wanted.toLowerCase());
  const last = path.split('.').at(-1) ?? '';
  return values.some((value) => isUsable(value, last)) || isNamedByText(item, path);
}

/** Lacks without those inside a thing that is itself lacking. */
export function withoutInner(lacks: readonly string[], known: readonly string[] = lacks): string[] {
  return lacks.filter(
    (lack) => !lack.split(/[|&]/).every((path) => known.some((other) => path.startsWith(`${other}.`))),
  );
}

/** A plain text stands for the name of what it names: `author: "Ada"`. An address names nothing. */
function isNamedByText(item: SchemaItem, path: string): boolean {
  if (!path.endsWith('.name')) return false;
  const parent = path.slice(0, -'.name'.length);
  if (kindOf(parent.slice(parent.lastIndexOf('.') + 1)) === 'url') return false;
  return valuesAt(item, parent).some((value) => typeof value === 'string' && value.trim() !== '');
}

/** Empty text, and text that cannot be what the property holds, is as good as nothing. */
function isUsable(value: SchemaValue, property: string): boolean {
  if (typeof value === 'object') return true;
  const kind = kindOf(property);
  if (kind === 'thing') return false;
  if (kind === 'url') return isOfKind(value, 'url', property);
  if (property === 'ratingCount' || property === 'reviewCount') return isCount(value);
  return String(value).trim() !== '';
}

/**
 * Counts of ratings have to be positive (https://developers.google.com/search/docs/appearance/structured-data/review-snippet,
 * read 2026-11). What is no number is another rule's.
 */
function isCount(value: string | number | boolean): boolean {
  const text = String(value).trim();
  const count = Number(text);
  return text !== '' && (Number.isNaN(count) || (Number.isInteger(count) && count > 0));
}

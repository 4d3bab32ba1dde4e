import type { JsonLdFact } from '#shared/audit/facts/head-facts.ts';

/** Top-level objects of a JSON-LD block: the object, or the members of the array. Empty where it does not parse. */
export function topLevelItems(fact: JsonLdFact): readonly Readonly<Record<string, unknown>>[] {
  if (fact.error !== null || fact.isTruncated) return [];
  const value: unknown = JSON.parse(fact.text);
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

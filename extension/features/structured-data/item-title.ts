import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

/** What a person would call the thing: its name, headline or address; empty where it has none. */
export function itemTitle({ properties, id }: SchemaItem): string {
  for (const property of ['name', 'headline', 'title', 'text', 'url']) {
    const value = properties.get(property)?.find((one) => typeof one !== 'object');
    if (value !== undefined && `${value}`.trim() !== '') return `${value}`.slice(0, 120);
  }
  return id ?? '';
}

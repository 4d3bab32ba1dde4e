import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/duplicate-entities',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Same thing described twice',
    found: '{types}: described {count, plural, one {# time} other {# times}} with different values.',
    why: 'A theme and a plugin often both describe the page. Where they differ, search engines pick one, or drop both.',
    fix: 'Switch one of them off, or give both the same @id so that they merge.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const { graph } = readSchema(structuredData);
    const conflicts = ['Product', 'Article', 'NewsArticle', 'BlogPosting', 'Recipe', 'JobPosting', 'WebSite'].flatMap(
      (type) => {
        const items = graph.items.filter(({ types }) => types.includes(type));
        const doubles =
          type === 'WebSite' ? items : items.filter((item) => items.some((other) => isDouble(item, other)));
        return doubles.length > 1 ? [{ type, items: doubles }] : [];
      },
    );
    const [first] = conflicts;
    return first
      ? fail(
          { types: conflicts.map(({ type }) => type).join(', '), count: first.items.length },
          conflicts.flatMap(({ items }) => items.map(placeOf)),
        )
      : pass;
  },
});

function nameOf({ properties }: SchemaItem): string {
  const [name] = properties.get('name') ?? properties.get('headline') ?? [];
  return typeof name === 'string' ? name.trim().toLowerCase() : '';
}

/** The same name twice; variants of a product, told apart by what they state, are things of their own. */
function isDouble(item: SchemaItem, other: SchemaItem): boolean {
  if (item === other || nameOf(item) === '' || nameOf(item) !== nameOf(other)) return false;
  return ['sku', 'url', 'color', 'size', 'gtin13', 'productID'].every(
    (name) => textOf(item, name) === null || textOf(other, name) === null || textOf(item, name) === textOf(other, name),
  );
}

function textOf({ properties }: SchemaItem, name: string): string | null {
  const [value] = properties.get(name) ?? [];
  return typeof value === 'string' ? value.trim() : null;
}

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
    title: { en: 'Same thing described twice', fr: 'Même chose décrite deux fois' },
    found: {
      en: '{types} {count, plural, other {is described # times with different values}}.',
      fr: '{types} : {count, plural, one {décrit une fois} other {décrit # fois avec des valeurs différentes}}.',
    },
    why: {
      en: 'Theme and plugin often both describe the page. Where they differ, search engines pick one, or drop both.',
      fr: 'Thème et extension décrivent souvent tous deux la page. S’ils diffèrent, les moteurs en choisissent un, ou aucun.',
    },
    fix: {
      en: 'Switch one of them off, or give both the same @id so that they merge.',
      fr: 'Désactivez-en un, ou donnez-leur le même @id pour les fusionner.',
    },
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const { graph } = readSchema(structuredData);
    const conflicts = [
      'Product',
      'Article',
      'NewsArticle',
      'BlogPosting',
      'Recipe',
      'JobPosting',
      'WebSite',
      'BreadcrumbList',
    ].flatMap((type) => {
      const items = graph.items.filter(({ types }) => types.includes(type));
      const names = new Set(items.map((item) => nameOf(item)).filter((name) => name !== ''));
      // Several products are a list; the same name twice with two descriptions is a double.
      const isDouble =
        type === 'WebSite' || type === 'BreadcrumbList'
          ? items.length > 1 && type === 'WebSite'
          : items.length > 1 && names.size < items.length;
      return isDouble ? [{ type, items }] : [];
    });
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

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-repeated',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: { en: 'Open Graph tag given twice', fr: 'Balise Open Graph répétée' },
    found: {
      en: 'Given more than once with different values: {names}.',
      fr: 'Donné plusieurs fois avec des valeurs différentes : {names}.',
    },
    why: {
      en: 'Title, type and url can have one value only. Networks take the first or the last.',
      fr: 'Title, type et url n’ont qu’une valeur. Les réseaux prennent la première ou la dernière.',
    },
    fix: {
      en: 'Keep one of each; look for a theme and a plugin that both write them.',
      fr: 'Gardez-en une de chaque ; cherchez un thème et une extension qui les écrivent tous deux.',
    },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    const single = social.filter(({ property }) => /^og:(title|type|url|description|site_name)$/.test(property));
    const repeated = [...Map.groupBy(single, ({ property }) => property)].filter(
      ([, tags]) => new Set(tags.map(({ content }) => content.trim())).size > 1,
    );
    const names = repeated.map(([property]) => property).join(', ');
    return repeated.length === 0
      ? pass
      : fail(
          { names },
          repeated.flatMap(([, tags]) => tags.map(({ node, content }) => ({ node, value: content.slice(0, 300) }))),
        );
  },
});

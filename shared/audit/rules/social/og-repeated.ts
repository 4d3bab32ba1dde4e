import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-repeated',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'Open Graph tag given twice',
    found: 'Given more than once with different values: {names}.',
    why: 'Title, type and url can have one value only. Networks take the first or the last.',
    fix: 'Keep one of each; look for a theme and a plugin that both write them.',
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

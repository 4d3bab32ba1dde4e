import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-name-attribute',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'Open Graph tag with name instead of property',
    found: '{count, plural, one {One Open Graph tag uses} other {# Open Graph tags use}} name instead of property.',
    why: 'The protocol asks for property. Some networks forgive it, others see no tag.',
    fix: 'Write <meta property="og:…">.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    const byProperty = new Set(
      social.filter(({ attribute }) => attribute === 'property').map(({ property }) => property),
    );
    const found = social.filter(
      ({ property, attribute }) => property.startsWith('og:') && attribute === 'name' && !byProperty.has(property),
    );
    return failWhereAny(found.map(({ node, property }) => ({ node, value: property })));
  },
});

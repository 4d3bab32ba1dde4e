import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-name-attribute',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: {
      en: 'Open Graph tag with name instead of property',
      fr: 'Balise Open Graph avec name au lieu de property',
    },
    found: {
      en: '{count, plural, one {One Open Graph tag uses} other {# Open Graph tags use}} name instead of property.',
      fr: '{count, plural, one {Une balise Open Graph utilise} other {# balises Open Graph utilisent}} name au lieu de property.',
    },
    why: {
      en: 'The protocol asks for property. Some networks forgive it, others see no tag.',
      fr: 'Le protocole demande property. Certains réseaux le tolèrent, d’autres ne voient aucune balise.',
    },
    fix: { en: 'Write <meta property="og:…">.', fr: 'Écrivez <meta property="og:…">.' },
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

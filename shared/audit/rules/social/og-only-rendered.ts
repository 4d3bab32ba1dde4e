import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-only-rendered',
  severity: 'warning',
  basis: 'practice',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: { en: 'Open Graph tags added by script', fr: 'Balises Open Graph ajoutées par script' },
    found: {
      en: '{count, plural, one {One Open Graph tag is} other {# Open Graph tags are}} missing from the HTML as served: {names}.',
      fr: '{count, plural, one {Une balise Open Graph manque} other {# balises Open Graph manquent}} dans le HTML servi : {names}.',
    },
    why: {
      en: 'The robots of social networks and chats run no scripts, so they don’t see these tags.',
      fr: 'Les robots des réseaux sociaux et messageries n’exécutent pas de scripts et ne voient pas ces balises.',
    },
    fix: {
      en: 'Put the tags into the HTML that the server sends.',
      fr: 'Mettez les balises dans le HTML envoyé par le serveur.',
    },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ raw, rendered }) {
    if (!raw.social || !rendered.social) return notApplicable;
    const served = new Set(raw.social.map(({ property }) => property));
    const added = rendered.social.filter(
      ({ property }) => /^og:(title|description|image|url)$/.test(property) && !served.has(property),
    );
    const names = [...new Set(added.map(({ property }) => property))].join(', ');
    return failWhereAny(
      added.map(({ node, property }) => ({ node, value: property })),
      { names },
    );
  },
});

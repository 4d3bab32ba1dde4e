import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/geo-tags',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'Geo meta tags', fr: 'Balises meta geo' },
    found: { en: 'The page has {names}.', fr: 'La page contient {names}.' },
    why: {
      en: 'Not scored: Google does not read geo tags. It takes places from the address, links, and the business profile.',
      fr: 'Non noté : Google ne lit pas les balises geo. Il tire le lieu de l’adresse, des liens et de la fiche d’établissement.',
    },
    fix: { en: 'Nothing needs doing.', fr: 'Rien à faire.' },
  },
  source: {
    label: 'Google: supported meta tags',
    url: 'https://developers.google.com/search/docs/crawling-indexing/special-tags',
    checked: '2026-11',
  },
  check({ head }) {
    const found = head.metas.filter(({ name }) => name !== null && (name.startsWith('geo.') || name === 'icbm'));
    return failWhereAny(
      found.map(({ node }) => ({ node })),
      { names: [...new Set(found.map(({ name }) => name))].join(', ').slice(0, 100) },
    );
  },
});

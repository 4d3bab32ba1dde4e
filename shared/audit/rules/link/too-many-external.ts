import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/too-many-external',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Many external links', fr: 'Beaucoup de liens externes' },
    found: { en: 'The page has {count} external links.', fr: 'La page a {count} liens externes.' },
    why: {
      en: 'Not scored: Google names no number. A list of sources may be just what people come for.',
      fr: 'Non noté : Google ne fixe aucun nombre. Une liste de sources peut être justement ce qu’on cherche.',
    },
    fix: { en: 'Ask whether each link helps the reader.', fr: 'Demandez-vous si chaque lien aide le lecteur.' },
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: {
    value: 100,
    min: 10,
    max: 5000,
    label: { en: 'External links per page', fr: 'Liens externes par page' },
  },
  check({ links }, threshold) {
    const count = links.filter(({ kind }) => kind === 'external').length;
    return count > threshold ? fail({ count }, []) : pass;
  },
});

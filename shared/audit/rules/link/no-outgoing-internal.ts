import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/no-outgoing-internal',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['links'],
  texts: {
    title: { en: 'No link to another page of the site', fr: 'Aucun lien vers une autre page du site' },
    found: {
      en: 'The page links to no other page of its site.',
      fr: 'La page ne mène à aucune autre page de son site.',
    },
    why: {
      en: 'Visitors and crawlers come to a dead end here.',
      fr: 'Visiteurs et robots arrivent ici dans une impasse.',
    },
    fix: {
      en: 'Link to related pages, and at least to the home page.',
      fr: 'Liez des pages proches, et au moins la page d’accueil.',
    },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return links.some(({ kind, rel }) => kind === 'internal' && !rel.includes('nofollow')) ? pass : fail({}, []);
  },
});

import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/not-self',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: { en: 'Canonical names another page', fr: 'La canonique désigne une autre page' },
    found: {
      en: 'The canonical differs from this address in its {part, select, host {host} path {path} query {query} other {address}}: {url}.',
      fr: 'La canonique diffère de cette adresse par {part, select, host {son hôte} path {son chemin} query {ses paramètres} other {son adresse}} : {url}.',
    },
    why: {
      en: 'That is right for a duplicate. If this page is meant to be found itself, it asks Google to show the other one instead.',
      fr: 'C’est juste pour un doublon. Si cette page doit être trouvée elle-même, elle demande à Google d’afficher l’autre à sa place.',
    },
    fix: {
      en: 'If this page is not a duplicate, let the canonical name the page itself.',
      fr: 'Si cette page n’est pas un doublon, faites pointer la canonique vers elle-même.',
    },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    const part = urlDifference(page.url, url);
    return part === 'host' || part === 'path' || part === 'query'
      ? fail({ url, part }, firstCanonicalPlace(canonicals, page))
      : pass;
  },
});

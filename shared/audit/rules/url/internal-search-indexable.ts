import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/internal-search-indexable',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['page'],
  texts: {
    title: { en: 'Search page of the site can be indexed', fr: 'Page de recherche interne indexable' },
    found: {
      en: 'This looks like a page of the site’s own search, and it can be indexed.',
      fr: 'Ceci ressemble à une page de recherche interne, et elle est indexable.',
    },
    why: {
      en: 'Anyone can make such pages by the million, with any words; Google asks to keep them out.',
      fr: 'N’importe qui peut en créer des millions, avec n’importe quels mots ; Google demande de les exclure.',
    },
    fix: { en: 'Put noindex on search pages.', fr: 'Placez noindex sur les pages de recherche.' },
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    const isSearch =
      url !== undefined &&
      /(^|\/)(search|suche|recherche|buscar?|ricerca|zoeken)(\/|\.\w+)?$/i.test(url.pathname) &&
      [...url.searchParams.keys()].some((name) => /^(q|query|s|search|keyword|text|term)$/i.test(name));
    return isSearch ? needsReview({}, [{ url: page.url }]) : pass;
  },
});

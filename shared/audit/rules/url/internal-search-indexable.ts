import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/internal-search-indexable',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'page'],
  texts: {
    title: 'Search page of the site can be indexed',
    found: 'This looks like a page of the site’s own search, and it can be indexed.',
    why: 'Anyone can create millions of such pages, with any words. Google asks sites to keep them out of the index.',
    fix: 'Put noindex on search pages.',
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

import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-with-canonical',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'canonicals', 'page'],
  texts: {
    title: { en: 'noindex next to a canonical elsewhere', fr: 'noindex avec une canonique ailleurs' },
    found: {
      en: 'The page is noindex, and its canonical names another address: {url}.',
      fr: 'La page est en noindex et sa canonique désigne une autre adresse : {url}.',
    },
    why: {
      en: 'The two contradict each other: one says “drop this page”, the other “merge it with that one”. Google may carry noindex over to the other page or ignore the canonical.',
      fr: 'Les deux se contredisent : l’un dit « retire cette page », l’autre « fusionne-la avec celle-là ». Google peut reporter le noindex sur l’autre page ou ignorer la canonique.',
    },
    fix: {
      en: 'Choose one: the canonical for a duplicate, noindex for a page that must not be found.',
      fr: 'Choisissez : la canonique pour un doublon, noindex pour une page qui ne doit pas être trouvée.',
    },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ robotsDirectives, canonicals, page }) {
    const headers = page.facts.response.state === 'present' ? page.facts.response.value.headers : {};
    if (!decideNoindex(robotsDirectives, headers, page.collectedAt).isBlocked) return notApplicable;
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined || isSameAddress(url, page.url)) return pass;
    return fail({ url }, firstCanonicalPlace(canonicals, page));
  },
});

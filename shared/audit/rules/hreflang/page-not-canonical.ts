import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/page-not-canonical',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'hreflang', 'canonicals', 'page'],
  texts: {
    title: 'hreflang on a page that is not canonical',
    found: 'The page has hreflang alternates, but its canonical is another address: {url}.',
    why: 'Google uses hreflang between canonical pages. On this page it is likely to be ignored.',
    fix: 'Put hreflang on the canonical pages, and let it name canonical pages only.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, canonicals, page }) {
    if (declaredHreflang(hreflang, page).length === 0) return notApplicable;
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    const difference = urlDifference(page.url, url);
    if (difference === 'none' || difference === 'form' || (difference === 'query' && !url.includes('?'))) return pass;
    return fail({ url }, firstCanonicalPlace(canonicals, page), page.isStaging ? 'notice' : undefined);
  },
});

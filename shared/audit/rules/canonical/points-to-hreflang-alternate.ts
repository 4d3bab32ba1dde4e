import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/points-to-hreflang-alternate',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'hreflang', 'page'],
  texts: {
    title: 'Canonical points to another language',
    found: 'The canonical is the version for {code}: {url}.',
    why: 'Each language version needs a canonical of its own. This one asks Google to drop this language.',
    fix: 'Let the canonical name the page in its own language.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ canonicals, hreflang, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined || hreflang.length === 0) return notApplicable;
    const inHead = hreflang.filter(({ location, url: target }) => location === 'head' && target !== null);
    const listed = (address: string) =>
      inHead.filter((alternate) => alternate.url !== null && isSameAddress(alternate.url, address));
    const [target] = listed(url);
    if (isSameAddress(url, page.url) || !target || listed(page.url).length === 0) return pass;
    return fail({ url, code: target.code }, firstCanonicalPlace(canonicals, page));
  },
});

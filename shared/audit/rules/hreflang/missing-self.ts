import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/missing-self',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'hreflang', 'page'],
  texts: {
    title: 'hreflang set without this page',
    found:
      '{count, plural, one {The only alternate does not name} other {None of the # alternates names}} this page itself.',
    why: 'Each language version has to list itself along with the others. Without that Google may ignore the set.',
    fix: 'Add a link for this page with its own language.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    if (declared.length === 0 || page.isStaging) return notApplicable;
    const canonical = page.facts.document.canonicals
      ? soleCanonicalUrl(page.facts.document.canonicals, page)
      : undefined;
    const own = [page.url, ...(canonical === undefined ? [] : [canonical])];
    const isListed = declared.some(({ url }) => url !== null && own.some((address) => isSameAddress(address, url)));
    return isListed ? pass : fail({ count: declared.length }, declared.slice(0, 1).map(hreflangPlace));
  },
});

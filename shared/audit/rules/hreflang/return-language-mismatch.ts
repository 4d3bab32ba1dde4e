import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/return-language-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'hreflang', 'page'],
  texts: {
    title: 'Language version links back with another code',
    found:
      '{count, plural, one {One language version names} other {# language versions name}} this page with another code.',
    why: 'The codes of a pair must agree, or Google may ignore the pair.',
    fix: 'Use one code for this page in the whole set.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets, hreflang, page }) {
    const own = targets.filter(({ role }) => role === 'alternate');
    if (own.length === 0) return notApplicable;
    const codesOf = (set: readonly { readonly code: string; readonly url: string | null }[]): readonly string[] =>
      set.flatMap(({ code, url }) => (url !== null && isSameAddress(url, page.url) ? [code.toLowerCase()] : []));
    const ownCodes = codesOf(declaredHreflang(hreflang, page));
    const wrong = own.filter(({ alternates }) => {
      const back = codesOf(alternates);
      return back.length > 0 && ownCodes.length > 0 && !back.some((code) => ownCodes.includes(code));
    });
    return failWhereAny(wrong.map(({ url, alternates }) => ({ url, value: codesOf(alternates).join(', ') })));
  },
});

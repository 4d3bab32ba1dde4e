import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/target-not-indexable',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Language version that is not indexable',
    found:
      '{count, plural, one {One language version is} other {# language versions are}} noindex, disallowed or not canonical.',
    why: 'Only pages that may be shown can be language versions of each other.',
    fix: 'Make the version indexable and canonical, or remove it from the set.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'alternate');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(
      ({ url, isNoindex, isAllowed, canonical }) =>
        isNoindex || isAllowed === false || (canonical !== null && !isSameAddress(canonical, url)),
    );
    return failWhereAny(
      wrong.map(({ url, canonical, isNoindex, isAllowed }) => ({
        url,
        value: isNoindex ? 'noindex' : isAllowed === false ? 'robots.txt' : `canonical: ${canonical ?? ''}`,
      })),
    );
  },
});

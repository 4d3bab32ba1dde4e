import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/target-redirect-or-error',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Language version redirects or fails',
    found:
      '{count, plural, one {One language version redirects or answers} other {# language versions redirect or answer}} with an error.',
    why: 'hreflang must name final addresses that answer with 200. Others drop out of the set.',
    fix: 'Correct the addresses, or remove them from the set.',
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
      ({ status, isRedirected }) =>
        isRedirected || (status !== null && (status >= 500 || status === 404 || status === 410)),
    );
    return failWhereAny(
      wrong.map(({ url, status, finalUrl, isRedirected }) => ({
        url,
        value: isRedirected ? `→ ${finalUrl ?? ''}` : String(status),
      })),
    );
  },
});

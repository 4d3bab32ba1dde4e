import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'favicon/invalid',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: 'Favicon can’t be used',
    found:
      '{count, plural, one {One icon can’t be fetched or is not an image} other {# icons can’t be fetched or are not images}}.',
    why: 'Google shows an icon beside the result only where it can fetch a square image.',
    fix: 'Serve the icon with status 200, as an image, and do not block it in robots.txt.',
  },
  source: {
    label: 'Google: favicon',
    url: 'https://developers.google.com/search/docs/appearance/favicon-in-search',
    checked: '2026-11',
  },
  check({ siteImages }) {
    const own = siteImages.filter(({ role }) => role === 'favicon');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(
          ({ status, format, isAllowed }) =>
            (status !== null && status !== 200 && status !== 403) ||
            (status === 200 && format === null) ||
            isAllowed === false,
        )
        .map(({ url, status, isAllowed }) => ({
          url,
          value: isAllowed === false ? 'robots.txt' : String(status ?? ''),
        })),
    );
  },
});

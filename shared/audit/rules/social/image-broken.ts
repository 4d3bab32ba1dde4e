import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/image-broken',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: 'Social image cannot be used',
    found:
      '{count, plural, one {One social image can’t be fetched or is not an image} other {# social images can’t be fetched or are not images}}.',
    why: 'Shared links then show no picture.',
    fix: 'Point to an image that answers with 200.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ siteImages }) {
    const own = siteImages.filter(({ role }) => role === 'og-image' || role === 'twitter-image');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(
          ({ status, format }) =>
            (status !== null && status >= 400 && status !== 403) || (status === 200 && format === null),
        )
        .map(({ url, status }) => ({ url, value: String(status ?? '') })),
    );
  },
});

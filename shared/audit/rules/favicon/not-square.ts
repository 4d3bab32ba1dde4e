import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'favicon/not-square',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: 'Favicon is not square',
    found: '{count, plural, one {One icon is} other {# icons are}} not square.',
    why: 'Google asks for a square icon (1:1) of at least 8 × 8 px.',
    fix: 'Make it square.',
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
          ({ widthPx, heightPx, format }) =>
            format !== 'svg' && widthPx !== null && heightPx !== null && (widthPx !== heightPx || widthPx < 8),
        )
        .map(({ url, widthPx, heightPx }) => ({ url, value: `${widthPx ?? ''} × ${heightPx ?? ''}` })),
    );
  },
});

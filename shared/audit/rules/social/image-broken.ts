import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/image-broken',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: { en: 'Social image cannot be used', fr: 'Image de partage inutilisable' },
    found: {
      en: '{count, plural, one {One social image} other {# social images}} cannot be fetched or {count, plural, one {is} other {are}} no image.',
      fr: '{count, plural, one {Une image de partage est introuvable ou n’est} other {# images de partage sont introuvables ou ne sont}} pas une image.',
    },
    why: { en: 'Shared links then show no picture.', fr: 'Les liens partagés n’affichent alors aucune image.' },
    fix: { en: 'Point to an image that answers with 200.', fr: 'Pointez vers une image qui répond par 200.' },
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

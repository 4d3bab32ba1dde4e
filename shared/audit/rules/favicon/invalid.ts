import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'favicon/invalid',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: { en: 'Icon cannot be used', fr: 'Icône inutilisable' },
    found: {
      en: '{count, plural, one {One icon} other {# icons}} cannot be fetched or {count, plural, one {is} other {are}} no image.',
      fr: '{count, plural, one {Une icône est introuvable ou n’est} other {# icônes sont introuvables ou ne sont}} pas une image.',
    },
    why: {
      en: 'Google shows an icon beside the result only where it can fetch a square image.',
      fr: 'Google n’affiche une icône près du résultat que s’il peut récupérer une image carrée.',
    },
    fix: {
      en: 'Serve the icon with 200, as an image, without robots.txt in the way.',
      fr: 'Servez l’icône avec 200, en image, sans blocage par robots.txt.',
    },
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

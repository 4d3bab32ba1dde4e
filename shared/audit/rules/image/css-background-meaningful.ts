import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/css-background-meaningful',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: { en: 'Large images only in CSS', fr: 'Grandes images en CSS seulement' },
    found: {
      en: '{count, plural, one {One large picture exists} other {# large pictures exist}} only as a CSS background.',
      fr: '{count, plural, one {Une grande image n’existe} other {# grandes images n’existent}} qu’en fond CSS.',
    },
    why: {
      en: 'Google does not index CSS images, and they have no alternative text. For decoration that is right.',
      fr: 'Google n’indexe pas les images CSS, et elles n’ont pas de texte alternatif. Pour un décor, c’est bien.',
    },
    fix: {
      en: 'Put pictures that carry meaning into img elements with an alt text.',
      fr: 'Placez les images porteuses de sens dans des éléments img avec un texte alternatif.',
    },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ layout }) {
    const { backgroundImages } = layout;
    if (backgroundImages.length === 0) return pass;
    return needsReview(
      { count: backgroundImages.length },
      backgroundImages.map(({ node, url }) => ({ node, url })),
    );
  },
});

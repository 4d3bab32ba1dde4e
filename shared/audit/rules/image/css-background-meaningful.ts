import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/css-background-meaningful',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Large images only in CSS',
    found:
      '{count, plural, one {One large image exists only as a CSS background} other {# large images exist only as CSS backgrounds}}.',
    why: 'Google does not index CSS images, and they have no alternative text. For decoration that is right.',
    fix: 'Put pictures that carry meaning into img elements with an alt text.',
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

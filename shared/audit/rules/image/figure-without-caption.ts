import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/figure-without-caption',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: 'Figures without a caption',
    found: '{count, plural, one {One figure with an image has} other {# figures with an image have}} no figcaption.',
    why: 'Google reads captions to learn what an image is about; readers read them first.',
    fix: 'Add a figcaption where the image needs words.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ media }) {
    return failWhereAny(media.figuresWithoutCaption.map((node) => ({ node })));
  },
});

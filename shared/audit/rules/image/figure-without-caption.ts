import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/figure-without-caption',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: { en: 'Figures without a caption', fr: 'Figures sans légende' },
    found: {
      en: '{count, plural, one {One figure with an image has} other {# figures with an image have}} no figcaption.',
      fr: '{count, plural, one {Une figure avec image n’a} other {# figures avec image n’ont}} pas de figcaption.',
    },
    why: {
      en: 'Google reads captions to learn what an image is about; readers read them first.',
      fr: 'Google lit les légendes pour comprendre une image ; les lecteurs les lisent d’abord.',
    },
    fix: {
      en: 'Add a figcaption where the image needs words.',
      fr: 'Ajoutez un figcaption où l’image demande des mots.',
    },
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

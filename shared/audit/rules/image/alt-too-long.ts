import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/alt-too-long',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: { en: 'Very long alt text', fr: 'Texte alternatif très long' },
    found: {
      en: '{count, plural, one {One image has} other {# images have}} an alt text of more than {limit} characters.',
      fr: '{count, plural, one {Une image a} other {# images ont}} un texte alternatif de plus de {limit} caractères.',
    },
    why: {
      en: 'Screen readers read it in one go, without a way to stop and go back.',
      fr: 'Les lecteurs d’écran le lisent d’un trait, sans possibilité de revenir.',
    },
    fix: {
      en: 'Say what matters in a sentence, and put the rest into a caption.',
      fr: 'Dites l’essentiel en une phrase et mettez le reste dans une légende.',
    },
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  threshold: {
    value: 250,
    min: 50,
    max: 2000,
    label: { en: 'Characters of an alt text', fr: 'Caractères d’un texte alternatif' },
  },
  check({ images }, threshold) {
    return failWhereAny(
      images
        .filter(({ alt }) => (alt ?? '').length > threshold)
        .map(({ node, alt }) => ({ node, value: (alt ?? '').slice(0, 300) })),
      { limit: threshold },
    );
  },
});

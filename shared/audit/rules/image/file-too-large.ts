import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/file-too-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Heavy image files', fr: 'Images lourdes' },
    found: {
      en: '{count, plural, one {One image is} other {# images are}} heavier than {limit} kB.',
      fr: '{count, plural, one {Une image pèse} other {# images pèsent}} plus de {limit} ko.',
    },
    why: {
      en: 'Images are most of a page’s weight, and heavy ones come late on phones.',
      fr: 'Les images font l’essentiel du poids d’une page, et les plus lourdes arrivent tard sur mobile.',
    },
    fix: {
      en: 'Send them in AVIF or WebP, in the size at which they are shown.',
      fr: 'Envoyez-les en AVIF ou WebP, à la taille d’affichage.',
    },
  },
  source: {
    label: 'web.dev: choose the right image format',
    url: 'https://web.dev/articles/choose-the-right-image-format',
    checked: '2026-11',
  },
  threshold: {
    value: 500,
    min: 20,
    max: 20000,
    label: { en: 'Size of an image in kB', fr: 'Taille d’une image en ko' },
  },
  check({ vitals }, threshold) {
    const heavy = vitals.resources.heavyImages.filter(({ bytes }) => bytes > threshold * 1_000);
    return failWhereAny(
      heavy.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })),
      { limit: threshold },
    );
  },
});

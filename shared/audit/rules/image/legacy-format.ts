import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/legacy-format',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Heavy images in old formats', fr: 'Images lourdes en anciens formats' },
    found: {
      en: '{count, plural, one {One image over {limit} kB is} other {# images over {limit} kB are}} JPEG, PNG or GIF.',
      fr: '{count, plural, one {Une image de plus de {limit} ko est} other {# images de plus de {limit} ko sont}} en JPEG, PNG ou GIF.',
    },
    why: {
      en: 'AVIF and WebP show the same in far fewer bytes, and every browser in use reads WebP.',
      fr: 'AVIF et WebP montrent la même chose en bien moins d’octets, et tous les navigateurs lisent WebP.',
    },
    fix: {
      en: 'Serve AVIF or WebP, with the old format as fallback where you need one.',
      fr: 'Servez AVIF ou WebP, avec l’ancien format en secours au besoin.',
    },
  },
  source: {
    label: 'web.dev: choose the right image format',
    url: 'https://web.dev/articles/choose-the-right-image-format',
    checked: '2026-11',
  },
  threshold: {
    value: 100,
    min: 20,
    max: 2000,
    label: { en: 'Size of an image in kB', fr: 'Taille d’une image en ko' },
  },
  check({ vitals }, threshold) {
    const found = vitals.resources.heavyImages.filter(
      ({ url, bytes }) => bytes > threshold * 1_000 && /\.(?:jpe?g|png|gif)(?:[?#]|$)/i.test(url),
    );
    return failWhereAny(
      found.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })),
      { limit: threshold },
    );
  },
});

import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/legacy-format',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Heavy images in old formats',
    found: '{count, plural, one {One image over {limit} kB is} other {# images over {limit} kB are}} JPEG, PNG or GIF.',
    why: 'AVIF and WebP show the same in far fewer bytes, and every browser in use reads WebP.',
    fix: 'Serve AVIF or WebP, with the old format as fallback where you need one.',
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
    label: 'Size of an image in kB',
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

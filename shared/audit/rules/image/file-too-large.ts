import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/file-too-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Heavy image files',
    found: '{count, plural, one {One image is} other {# images are}} heavier than {limit} kB.',
    why: 'Images are most of a page’s weight, and heavy ones load slowly on phones.',
    fix: 'Send them in AVIF or WebP, in the size at which they are shown.',
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
    label: 'Size of an image in kB',
  },
  check({ vitals }, threshold) {
    const heavy = vitals.resources.heavyImages.filter(({ bytes }) => bytes > threshold * 1_000);
    return failWhereAny(
      heavy.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })),
      { limit: threshold },
    );
  },
});

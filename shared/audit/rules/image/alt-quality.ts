import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const meaningless =
  /^(\S+\.(jpe?g|png|gif|webp|avif|svg|bmp)|(img|dsc|dscn|pxl|image|photo|screenshot)[-_ ]?\d+|image|photo|picture|img|bild|foto|imagen|immagine|placeholder|untitled|null|undefined|alt)$/i;

export const rule = defineRule({
  id: 'image/alt-quality',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Alt text that does not describe',
    found:
      '{count, plural, one {One alt text is a file name or a word} other {# alt texts are file names or words}} like “image”: “{sample}”.',
    why: 'Google takes alt as the description of the image. A file name describes nothing.',
    fix: 'Say what the image shows.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(({ alt }) => meaningless.test(alt?.trim() ?? ''));
    return failWhereAny(
      found.map(({ node, alt }) => ({ node, value: (alt ?? '').slice(0, 300) })),
      { sample: found[0]?.alt?.trim().slice(0, 80) ?? '' },
    );
  },
});

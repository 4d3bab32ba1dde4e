import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/data-uri-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: { en: 'Large images written into the HTML', fr: 'Grandes images inscrites dans le HTML' },
    found: {
      en: '{count, plural, one {One image of more than {limit} kB stands} other {# images of more than {limit} kB stand}} inside the HTML.',
      fr: '{count, plural, one {Une image de plus de {limit} ko est} other {# images de plus de {limit} ko sont}} dans le HTML même.',
    },
    why: {
      en: 'It delays the text, can’t be cached, and is no image of its own to Google Images.',
      fr: 'Elle retarde le texte, échappe au cache, et Google Images ne la voit pas.',
    },
    fix: { en: 'Save it as a file.', fr: 'Enregistrez-la dans un fichier.' },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  threshold: {
    value: 4,
    min: 1,
    max: 200,
    label: { en: 'Size of an inlined image in kB', fr: 'Taille d’une image incorporée en ko' },
  },
  check({ media }, threshold) {
    const large = media.dataImages.filter(({ sizeBytes }) => sizeBytes > threshold * 1_000);
    return failWhereAny(
      large.map(({ node, sizeBytes }) => ({ node, value: `${Math.round(sizeBytes / 1_000)} kB` })),
      { limit: threshold },
    );
  },
});

import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/data-uri-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: 'Large images inlined in the HTML',
    found:
      '{count, plural, one {One image of more than {limit} kB is} other {# images of more than {limit} kB are}} inlined in the HTML.',
    why: 'It delays the text, can’t be cached, and does not appear as an image in Google Images.',
    fix: 'Save it as a file.',
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
    label: 'Size of an inlined image in kB',
  },
  check({ media }, threshold) {
    const large = media.dataImages.filter(({ sizeBytes }) => sizeBytes > threshold * 1_000);
    return failWhereAny(
      large.map(({ node, sizeBytes }) => ({ node, value: `${Math.round(sizeBytes / 1_000)} kB` })),
      { limit: threshold },
    );
  },
});

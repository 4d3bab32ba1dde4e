import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/gif-instead-of-video',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Heavy GIF', fr: 'GIF lourd' },
    found: {
      en: '{count, plural, one {One GIF of more than 500 kB is} other {# GIFs of more than 500 kB are}} loaded.',
      fr: '{count, plural, one {Un GIF de plus de 500 ko est} other {# GIF de plus de 500 ko sont}} chargés.',
    },
    why: {
      en: 'The same moving picture as a video is a fraction of the size.',
      fr: 'La même animation en vidéo pèse une fraction de cela.',
    },
    fix: { en: 'Use a muted, looping video.', fr: 'Utilisez une vidéo muette en boucle.' },
  },
  source: {
    label: 'web.dev: replace animated GIFs with video',
    url: 'https://web.dev/articles/replace-gifs-with-videos',
    checked: '2026-11',
  },
  check({ vitals }) {
    const found = vitals.resources.heavyImages.filter(
      ({ url, bytes }) => bytes > 500_000 && /\.gif(?:[?#]|$)/i.test(url),
    );
    return failWhereAny(found.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })));
  },
});

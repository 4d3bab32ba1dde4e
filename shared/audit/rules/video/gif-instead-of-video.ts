import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/gif-instead-of-video',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Heavy GIF',
    found: '{count, plural, one {One GIF of more than 500 kB is} other {# GIFs of more than 500 kB are}} loaded.',
    why: 'The same moving picture as a video is a fraction of the size.',
    fix: 'Use a muted, looping video.',
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

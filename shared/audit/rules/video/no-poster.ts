import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/no-poster',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'structuredData'],
  texts: {
    title: 'Video without a thumbnail',
    found: '{count, plural, one {One video has} other {# videos have}} neither poster nor thumbnailUrl.',
    why: 'Google shows a video only with a thumbnail that it can fetch; without one it tries to make its own.',
    fix: 'Set poster, and thumbnailUrl in VideoObject.',
  },
  source: {
    label: 'Google: video best practices',
    url: 'https://developers.google.com/search/docs/appearance/video',
    checked: '2026-11',
  },
  check({ media, structuredData }) {
    const own = media.videos.filter(({ tag, visible, isMuted }) => tag === 'video' && visible && !isMuted);
    if (own.length === 0) return notApplicable;
    if (
      readSchema(structuredData)
        .items.filter(({ types }) => types.includes('VideoObject'))
        .some(({ properties }) => properties.has('thumbnailUrl'))
    )
      return pass;
    return failWhereAny(own.filter(({ poster }) => poster === null).map(({ node }) => ({ node })));
  },
});

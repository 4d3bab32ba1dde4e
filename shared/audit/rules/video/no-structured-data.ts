import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/no-structured-data',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'structuredData'],
  texts: {
    title: 'Video without VideoObject',
    found: '{count, plural, one {One video is} other {# videos are}} on the page, but there is no VideoObject.',
    why: 'Google finds videos by their elements, and takes title, thumbnail and date most reliably from VideoObject.',
    fix: 'If the video is what the page is about, add VideoObject with name, thumbnailUrl and uploadDate.',
  },
  source: {
    label: 'Google: video best practices',
    url: 'https://developers.google.com/search/docs/appearance/video',
    checked: '2026-11',
  },
  check({ media, structuredData }) {
    const found = media.videos.filter(
      ({ visible, isMuted, region }) => visible && !isMuted && (region === 'main' || region === 'none'),
    );
    if (found.length === 0) return notApplicable;
    return readSchema(structuredData).items.filter(({ types }) => types.includes('VideoObject')).length > 0
      ? pass
      : fail(
          { count: found.length },
          found.map(({ node }) => ({ node })),
        );
  },
});

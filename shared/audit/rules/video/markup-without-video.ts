import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/markup-without-video',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['rendered', 'structuredData'],
  texts: {
    title: 'VideoObject without a video',
    found: 'The markup describes a video, but the page shows none.',
    why: 'Google indexes videos that are in the page when it renders, not those that a click brings.',
    fix: 'Put the player into the page with video, iframe, embed or object, or remove the markup.',
  },
  source: {
    label: 'Google: video best practices',
    url: 'https://developers.google.com/search/docs/appearance/video',
    checked: '2026-11',
  },
  check({ rendered, structuredData }) {
    const items = readSchema(structuredData).items.filter(({ types }) => types.includes('VideoObject'));
    if (items.length === 0) return notApplicable;
    const { media, structure } = rendered;
    if (!media || !structure) return notApplicable;
    const hasFrame = structure.iframes.length > 0 || structure.plugins.length > 0;
    return media.videos.length > 0 || hasFrame ? pass : fail({}, items.map(placeOf));
  },
});

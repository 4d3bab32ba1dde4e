import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/max-video-preview',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'robotsDirectives', 'page'],
  texts: {
    title: 'Video previews switched off',
    found: 'max-video-preview:0 lets Google show no moving preview of the video on this page.',
    why: 'A moving preview is what makes a video result stand out.',
    fix: 'Remove the directive, or allow a few seconds, if that was not intended.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ media, robotsDirectives, page }) {
    if (media.videos.length === 0) return notApplicable;
    const found = directivesNamed(robotsDirectives, page, ['max-video-preview']).filter(
      ({ value }) => value?.trim() === '0',
    );
    return failWhereAny(found.map(directivePlace));
  },
});

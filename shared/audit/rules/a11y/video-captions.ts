import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'a11y/video-captions',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: 'Videos without captions',
    found: '{count, plural, one {One video has} other {# videos have}} no captions.',
    why: 'People who can’t hear miss what is said, and search engines can’t read it.',
    fix: 'Add a track element with captions, or a transcript on the page.',
  },
  source: {
    label: 'WCAG 2.2: 1.2.2 Captions (Prerecorded)',
    url: 'https://www.w3.org/TR/WCAG22/#captions-prerecorded',
    checked: '2026-11',
  },
  check({ media }) {
    const own = media.videos.filter(({ tag, visible }) => tag === 'video' && visible);
    // What is muted from the start is mostly decoration without speech.
    const found = own.filter(({ hasCaptions, isMuted }) => !hasCaptions && !isMuted);
    if (own.length === 0) return notApplicable;
    return found.length === 0
      ? pass
      : needsReview(
          { count: found.length },
          found.map(({ node }) => ({ node })),
        );
  },
});

import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/src-missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image without an address',
    found: '{count, plural, one {One visible image has} other {# visible images have}} no src.',
    why: 'A script is meant to fill it in, often only when someone scrolls. Google does not scroll and may never see the image.',
    fix: 'Put the address into src and use loading=lazy, which works without a script.',
  },
  source: {
    label: 'Google: lazy-loaded content',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, visible, src, srcset, inPicture }) => tag === 'img' && visible && !src && !srcset && !inPicture,
    );
    return found.length === 0
      ? pass
      : needsReview(
          { count: found.length },
          found.map(({ node }) => ({ node })),
        );
  },
});

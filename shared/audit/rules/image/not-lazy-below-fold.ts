import { defineRule, fail, pass } from '#shared/audit/rule.ts';

/** Browsers begin to load about that far ahead anyway. */
const farScreens = 3;
const fewImages = 5;

export const rule = defineRule({
  id: 'image/not-lazy-below-fold',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images', 'layout'],
  texts: {
    title: 'Images below the fold load at once',
    found:
      '{count, plural, one {# image far below the first screen loads} other {# images far below the first screen load}} at once.',
    why: 'They compete with what the reader sees first, and most are never scrolled to.',
    fix: 'Add loading="lazy" to images below the first screen.',
  },
  source: {
    label: 'web.dev: browser-level image lazy loading',
    url: 'https://web.dev/articles/browser-level-image-lazy-loading',
    checked: '2026-11',
  },
  check({ images, layout }) {
    const far = images.filter(
      ({ tag, layout: size, loading, visible, url }) =>
        tag === 'img' &&
        visible &&
        loading !== 'lazy' &&
        url !== null &&
        !url.startsWith('data:') &&
        size !== undefined &&
        size.topPx > layout.viewportHeightPx * farScreens,
    );
    return far.length > fewImages
      ? fail(
          { count: far.length },
          far.map(({ node }) => ({ node })),
        )
      : pass;
  },
});

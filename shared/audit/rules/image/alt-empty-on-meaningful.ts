import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const largePx = 240;

export const rule = defineRule({
  id: 'image/alt-empty-on-meaningful',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Large image marked as decoration',
    found:
      '{count, plural, one {One large image in the content has} other {# large images in the content have}} an empty alt.',
    why: 'An empty alt is right for decoration. A large picture in the content mostly shows something, and Google then learns nothing of it.',
    fix: 'Describe it, if it shows more than mood.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, alt, accessibleName, isPresentational, visible, layout, region, link }) =>
        tag === 'img' &&
        alt !== null &&
        alt.trim() === '' &&
        accessibleName === null &&
        !isPresentational &&
        visible &&
        link === null &&
        (region === 'main' || region === 'none') &&
        layout !== undefined &&
        layout.shownWidthPx >= largePx &&
        layout.shownHeightPx >= largePx,
    );
    if (found.length === 0) return pass;
    return needsReview(
      { count: found.length },
      found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })),
    );
  },
});

import { defineRule, failWhereAny, notApplicable, notChecked } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/broken',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['images', 'page'],
  texts: {
    title: 'Image that does not load',
    found: '{count, plural, one {One image does} other {# images do}} not load.',
    why: 'Visitors see a gap, and the image can’t be found in Google Images.',
    fix: 'Correct the address of the image, or upload it again.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images, page }) {
    const measured = images.filter(({ layout, src }) => layout && src);
    if (measured.length === 0) return page.source === 'raw' ? notChecked('layout') : notApplicable;
    const found = measured.filter(
      ({ tag, visible, layout, url }) =>
        tag === 'img' &&
        visible &&
        layout?.isComplete &&
        layout.naturalWidthPx === 0 &&
        !/\.svg([?#]|$)|^data:/i.test(url ?? ''),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })));
  },
});

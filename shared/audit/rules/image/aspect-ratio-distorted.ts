import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import { defineRule, failWhereAny, notApplicable, notChecked } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/aspect-ratio-distorted',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['images', 'page'],
  texts: {
    title: 'Image shown out of proportion',
    found: '{count, plural, one {One image is} other {# images are}} shown stretched or squeezed.',
    why: 'It looks careless, most of all with faces and products.',
    fix: 'Set only one of width and height in CSS, or use object-fit: cover.',
  },
  source: {
    label: 'Chrome: images with correct aspect ratio',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/image-aspect-ratio',
    checked: '2026-11',
  },
  check({ images, page }) {
    if (!images.some(({ layout }) => layout)) return page.source === 'raw' ? notChecked('layout') : notApplicable;
    return failWhereAny(
      images.filter(isDistorted).map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })),
    );
  },
});

/** More than 2 pixels and 5 % off: less is rounding. */
function isDistorted({ tag, visible, layout, url }: ImageFact): boolean {
  if (tag !== 'img' || !visible || !layout || layout.objectFit !== 'fill' || /\.svg([?#]|$)|^data:/i.test(url ?? ''))
    return false;
  const { naturalWidthPx, naturalHeightPx, shownWidthPx, shownHeightPx } = layout;
  if (Math.min(naturalWidthPx, naturalHeightPx, shownWidthPx, shownHeightPx) < 5) return false;
  const expectedHeightPx = (shownWidthPx * naturalHeightPx) / naturalWidthPx;
  const differencePx = Math.abs(expectedHeightPx - shownHeightPx);
  return differencePx > 2 && differencePx > 0.05 * Math.max(expectedHeightPx, shownHeightPx);
}

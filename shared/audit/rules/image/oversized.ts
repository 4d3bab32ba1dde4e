import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Small ones cost little. */
const minWidthPx = 400;

export const rule = defineRule({
  id: 'image/oversized',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images', 'layout'],
  texts: {
    title: 'Images much larger than shown',
    found:
      '{count, plural, one {One image has} other {# images have}} more than twice the pixels that the screen can show, in each direction.',
    why: 'The extra pixels are loaded and thrown away, most of all on phones.',
    fix: 'Offer sizes with srcset and sizes.',
  },
  source: {
    label: 'Chrome: properly size images',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/uses-responsive-images',
    checked: '2026-11',
  },
  check({ images, layout }) {
    const found = images.filter(({ layout: size, visible, url }) => {
      if (!size?.isComplete || !visible || url === null || /\.svg(?:[?#]|$)/i.test(url)) return false;
      const [width, height] = [size.shownWidthPx * layout.pixelRatio, size.shownHeightPx * layout.pixelRatio];
      return (
        width > 0 &&
        size.naturalWidthPx > minWidthPx &&
        size.naturalWidthPx > width * 2 &&
        size.naturalHeightPx > height * 2
      );
    });
    return failWhereAny(
      found.map(({ node, url, layout: size }) => ({
        node,
        ...(url !== null && { url }),
        value: `${size?.naturalWidthPx ?? 0} × ${size?.naturalHeightPx ?? 0} → ${Math.round(size?.shownWidthPx ?? 0)} × ${Math.round(size?.shownHeightPx ?? 0)}`,
      })),
    );
  },
});

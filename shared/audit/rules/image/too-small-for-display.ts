import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/too-small-for-display',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images', 'layout'],
  texts: {
    title: 'Images shown larger than they are',
    found:
      '{count, plural, one {One image is shown larger than its file and looks} other {# images are shown larger than their files and look}} blurred.',
    why: 'Google prefers sharp images, and readers trust them more.',
    fix: 'Offer a larger file with srcset.',
  },
  source: {
    label: 'Chrome: serve images with correct dimensions',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/image-size-responsive',
    checked: '2026-11',
  },
  check({ images, layout }) {
    const found = images.filter(({ layout: size, visible, url, srcset }) => {
      if (
        !size?.isComplete ||
        !visible ||
        url === null ||
        /\.svg(?:[?#]|$)/i.test(url) ||
        /\sx?[\d.]+x\b/.test(srcset ?? '')
      )
        return false;
      // Lighthouse: small images need all their pixels, others three quarters of those of the screen.
      const isSmall = size.shownWidthPx <= 64 && size.shownHeightPx <= 64;
      const factor = isSmall ? 1 : 0.75 * layout.pixelRatio;
      return (
        size.naturalWidthPx > 1 &&
        size.naturalWidthPx < Math.floor(size.shownWidthPx * factor) &&
        size.naturalHeightPx < Math.floor(size.shownHeightPx * factor)
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

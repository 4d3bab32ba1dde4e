import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/unsupported-format',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image format that Google does not index',
    found:
      '{count, plural, one {One image is} other {# images are}} in a format that Google Images does not support: {names}.',
    why: 'Google indexes BMP, GIF, JPEG, PNG, WebP, SVG and AVIF. Many browsers don’t show other formats either.',
    fix: 'Offer the image as JPEG, PNG, WebP or AVIF.',
  },
  source: {
    label: 'Google: image best practices',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const extension = (url: string | null) =>
      /\.(tiff?|heic|heif|jxl|jp2|j2k|psd|eps)([?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
    const found = images.filter(({ tag, url }) => tag === 'img' && extension(url) !== undefined);
    const names = [...new Set(found.map(({ url }) => extension(url)))].join(', ');
    return failWhereAny(
      found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })),
      { names },
    );
  },
});

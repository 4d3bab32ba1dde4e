import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/file-target',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Links that open an image file',
    found: '{count, plural, one {One link leads} other {# links lead}} to a bare image file.',
    why: 'Readers land on a bare image without a title or a way back, and no search lists its address as a page.',
    fix: 'Link to a page that shows the image, or open it in place.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, url, imageCount }) =>
        kind === 'internal' &&
        imageCount === 0 &&
        url !== null &&
        /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#]|$)/i.test(url),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});

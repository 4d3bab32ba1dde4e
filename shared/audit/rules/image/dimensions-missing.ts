import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/dimensions-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image without width and height',
    found: '{count, plural, one {One image has} other {# images have}} no width and height in the HTML.',
    why: 'The browser can’t reserve space for the image, so the page jumps when it loads, unless a style sheet sets its size.',
    fix: 'Add width and height with the image’s own numbers; CSS may still scale it.',
  },
  source: {
    label: 'web.dev: optimize Cumulative Layout Shift',
    url: 'https://web.dev/articles/optimize-cls',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, visible, src, width, height, hasStyleSize, url }) =>
        tag === 'img' &&
        visible &&
        src &&
        !hasStyleSize &&
        (width === null || height === null) &&
        !url?.startsWith('data:'),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })));
  },
});

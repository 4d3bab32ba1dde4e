import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/alt-missing',
  severity: 'error',
  basis: 'standard',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image without alt',
    found: '{count, plural, one {One image has} other {# images have}} no alt attribute and no other name.',
    why: 'alt tells people who can’t see the image, and Google Images, what it shows.',
    fix: 'Describe the image in a few words; write alt="" if it is decoration.',
  },
  source: {
    label: 'WCAG 2.2: 1.1.1 Non-text Content',
    url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      (image) =>
        image.tag === 'img' &&
        image.src !== '' &&
        image.visible &&
        !image.isPresentational &&
        image.accessibleName === null &&
        isWithoutAlt(image.alt),
    );
    return failWhereAny(
      found.map(({ node, url, src }) => ({
        node,
        value: (src ?? '').slice(0, 300),
        ...(url?.startsWith('http') ? { url } : {}),
      })),
    );
  },
});

/** White space alone is no alternative; an empty one says that the image is decoration. */
function isWithoutAlt(alt: string | null): boolean {
  return alt === null || (alt !== '' && alt.trim() === '');
}

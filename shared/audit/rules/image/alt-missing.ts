import { altState, isImgElement } from '#shared/audit/reading/image-alt.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/alt-missing',
  severity: 'error',
  basis: 'standard',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image without alt',
    found:
      '{count, plural, one {One image has} other {# images have}} no alt attribute, or only spaces in it, and no other name.',
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
        isImgElement(image) &&
        image.src !== '' &&
        image.visible &&
        !image.isPresentational &&
        image.accessibleName === null &&
        altState(image) === 'missing',
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

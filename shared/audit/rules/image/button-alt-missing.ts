import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/button-alt-missing',
  severity: 'error',
  basis: 'standard',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image button or map area without alt',
    found: '{count, plural, one {One image button or map area has} other {# image buttons or map areas have}} no name.',
    why: 'People who can’t see the image don’t know what happens when they select it.',
    fix: 'Say in alt what the button does or where the area leads.',
  },
  source: {
    label: 'WCAG 2.2: 1.1.1 Non-text Content',
    url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, visible, alt, accessibleName, src }) =>
        visible && !alt?.trim() && accessibleName === null && (tag === 'input' || (tag === 'area' && src !== null)),
    );
    return failWhereAny(found.map(({ node, tag, src }) => ({ node, value: `${tag} ${src ?? ''}`.slice(0, 300) })));
  },
});

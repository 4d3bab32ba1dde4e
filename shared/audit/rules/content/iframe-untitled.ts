import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/iframe-untitled',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Frame without a title',
    found: '{count, plural, one {One frame has} other {# frames have}} no title.',
    why: 'Screen readers can only say “frame”, so people don’t know whether to enter it.',
    fix: 'Add a title attribute that says what the frame shows.',
  },
  source: {
    label: 'WCAG 2.2: 4.1.2 Name, Role, Value',
    url: 'https://www.w3.org/TR/WCAG22/#name-role-value',
    checked: '2026-11',
  },
  check({ structure }) {
    return failWhereAny(
      structure.iframes
        .filter(({ src, title }) => src && !title?.trim())
        .map(({ node, src }) => ({ node, value: (src ?? '').slice(0, 300) })),
    );
  },
});

import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/empty',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Heading without text',
    found: '{count, plural, one {One heading has} other {# headings have}} neither text nor a named image.',
    why: 'Screen readers announce a heading and then nothing; the outline of the page has a hole.',
    fix: 'Give the heading text, or use another element for spacing.',
  },
  source: {
    label: 'WCAG 2.2: 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
    checked: '2026-11',
  },
  check({ headings }) {
    return failWhereAny(
      headings
        .filter(({ text, visible }) => text === '' && visible)
        .map(({ node, level }) => ({ node, value: `h${level}` })),
    );
  },
});

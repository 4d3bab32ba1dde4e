import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Headings longer than usual advice',
    found: '{count, plural, one {One heading is} other {# headings are}} as long as a paragraph.',
    why: 'Not scored: Google sets no length. A heading as long as a paragraph no longer helps to find one’s way, though.',
    fix: 'Shorten it, or make it a paragraph.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.6 Headings and Labels',
    url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
    checked: '2026-11',
  },
  threshold: {
    value: 120,
    min: 30,
    max: 500,
    label: 'Characters of a heading',
  },
  check({ headings }, threshold) {
    const long = headings.filter(
      ({ level, visible, text }) =>
        level > 1 && visible && text.length > threshold && Array.from(text).length > threshold,
    );
    return failWhereAny(long.map(({ node, text }) => ({ node, value: text.slice(0, 300) })));
  },
});

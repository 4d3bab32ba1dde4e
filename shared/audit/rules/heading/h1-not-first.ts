import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-not-first',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'A heading before the main heading',
    found:
      '{count, plural, one {One heading comes} other {# headings come}} before the main heading in the content: “{text}”.',
    why: 'People who move by headings meet the parts before the whole.',
    fix: 'Put the main heading at the top of the content.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.6 Headings and Labels',
    url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
    checked: '2026-11',
  },
  check({ headings }) {
    const shown = headings.filter(
      ({ visible, text, region }) => visible && text !== '' && (region === 'main' || region === 'none'),
    );
    const index = shown.findIndex(({ level }) => level === 1);
    if (index === -1) return notApplicable;
    const before = shown.slice(0, index);
    return failWhereAny(
      before.map(({ node }) => ({ node })),
      { text: before[0]?.text.slice(0, 100) ?? '' },
    );
  },
});

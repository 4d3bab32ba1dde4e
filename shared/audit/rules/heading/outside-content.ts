import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/outside-content',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'More headings around the content than in it',
    found: '{outside} of {total} headings are in the header, menu, sidebar or footer.',
    why: 'Headings that only style menus and footers bury the outline of the content.',
    fix: 'Style them without heading elements.',
  },
  source: {
    label: 'WCAG 2.2: 2.4.6 Headings and Labels',
    url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
    checked: '2026-11',
  },
  check({ headings }) {
    const shown = headings.filter(({ visible, text }) => visible && text !== '');
    const outside = shown.filter(({ region }) => region !== 'main' && region !== 'none');
    if (shown.length < 6) return notApplicable;
    const isMost = outside.length * 2 > shown.length;
    return isMost
      ? fail(
          { outside: outside.length, total: shown.length },
          outside.map(({ node }) => ({ node })),
        )
      : pass;
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-missing',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'No main heading',
    found: 'The page has no visible h1 with text.',
    why: 'Google does not ask for an h1, but takes the most prominent heading when your title does not fit. Screen reader users look for it first.',
    fix: 'Mark the visible headline of the page as h1.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ headings }) {
    return headings.some(({ level, text, visible }) => level === 1 && visible && text !== '') ? pass : fail({}, []);
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/viewport-missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['viewport'],
  texts: {
    title: 'No viewport for phones',
    found: 'The page has no viewport meta tag.',
    why: 'Phones then lay the page out as for a desktop and shrink it, so that text is hard to read.',
    fix: 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
  },
  source: {
    label: 'Chrome: viewport meta tag',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/viewport',
    checked: '2026-11',
  },
  check({ viewport }) {
    return viewport.some(({ content }) => content.trim() !== '') ? pass : fail({}, []);
  },
});

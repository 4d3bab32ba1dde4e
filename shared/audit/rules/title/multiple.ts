import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/multiple',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'More than one title',
    found: 'The head has {count, plural, one {# title element} other {# title elements}}.',
    why: 'Browsers show the first one; search engines may take either, or join them.',
    fix: 'Keep one title element.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const titles = head.titles.filter(({ location }) => location === 'head');
    return titles.length > 1
      ? failWhereAny(titles.map(({ node, text }) => ({ node, value: text.slice(0, 200) })))
      : pass;
  },
});

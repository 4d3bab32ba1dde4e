import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/multiple',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'More than one title', fr: 'Plusieurs titres' },
    found: { en: 'The head has {count} title elements.', fr: 'L’élément head contient {count} éléments title.' },
    why: {
      en: 'Browsers show the first one; search engines may take either, or join them.',
      fr: 'Les navigateurs affichent le premier ; les moteurs peuvent prendre l’un ou l’autre, ou les réunir.',
    },
    fix: { en: 'Keep one title element.', fr: 'Gardez un seul élément title.' },
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

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-missing',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: { en: 'No main heading', fr: 'Pas de titre principal' },
    found: { en: 'The page has no visible h1 with text.', fr: 'La page n’a pas de h1 visible contenant du texte.' },
    why: {
      en: 'Google does not ask for an h1, but takes the most prominent heading when your title does not fit. Screen reader users look for it first.',
      fr: 'Google n’exige pas de h1, mais reprend le titre le plus visible quand votre title ne convient pas. Les lecteurs d’écran le cherchent en premier.',
    },
    fix: {
      en: 'Mark the visible headline of the page as h1.',
      fr: 'Marquez le gros titre visible de la page comme h1.',
    },
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

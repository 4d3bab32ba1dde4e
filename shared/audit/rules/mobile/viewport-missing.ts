import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/viewport-missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['viewport'],
  texts: {
    title: { en: 'No viewport for phones', fr: 'Pas de viewport pour mobiles' },
    found: { en: 'The page has no viewport meta tag.', fr: 'La page n’a pas de balise meta viewport.' },
    why: {
      en: 'Phones then lay the page out as for a desktop and shrink it, so that text is hard to read.',
      fr: 'Les téléphones affichent alors la page comme sur un ordinateur et la réduisent : le texte devient illisible.',
    },
    fix: {
      en: 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
      fr: 'Ajoutez <meta name="viewport" content="width=device-width, initial-scale=1">.',
    },
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

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'a11y/main-landmark',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: { en: 'No single main part', fr: 'Pas de partie principale unique' },
    found: {
      en: '{count, plural, =0 {The page has no main element.} other {The page has # main elements.}}',
      fr: '{count, plural, =0 {La page n’a pas d’élément main.} one {La page a un élément main.} other {La page a # éléments main.}}',
    },
    why: {
      en: 'With one main, screen readers can skip the menu, and programs know where the content is.',
      fr: 'Avec un seul main, les lecteurs d’écran sautent le menu et les programmes savent où est le contenu.',
    },
    fix: { en: 'Put the content into one main element.', fr: 'Placez le contenu dans un seul élément main.' },
  },
  source: {
    label: 'WCAG 2.2: 2.4.1 Bypass Blocks',
    url: 'https://www.w3.org/TR/WCAG22/#bypass-blocks',
    checked: '2026-11',
  },
  check({ controls }) {
    return controls.mainCount === 1 ? pass : fail({ count: controls.mainCount }, []);
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/lang-missing',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['language'],
  texts: {
    title: { en: 'Page without a language', fr: 'Page sans langue' },
    found: { en: 'The html element has no lang.', fr: 'L’élément html n’a pas d’attribut lang.' },
    why: {
      en: 'Screen readers choose the voice by it, and browsers offer translation by it. Google finds the language from the text.',
      fr: 'Les lecteurs d’écran choisissent la voix d’après lui, les navigateurs proposent la traduction. Google, lui, déduit la langue du texte.',
    },
    fix: {
      en: 'Write <html lang="en"> with your page’s language.',
      fr: 'Écrivez <html lang="fr"> avec la langue de votre page.',
    },
  },
  source: {
    label: 'WCAG 2.2: 3.1.1 Language of Page',
    url: 'https://www.w3.org/TR/WCAG22/#language-of-page',
    checked: '2026-11',
  },
  check({ language }) {
    return language.lang?.trim() ? pass : fail({}, [{ node: 0 }]);
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/lang-missing',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['language'],
  texts: {
    title: 'Page without a language',
    found: 'The html element has no lang.',
    why: 'Screen readers choose the voice by it, and browsers offer translation by it. Google finds the language from the text.',
    fix: 'Write <html lang="en"> with your page’s language.',
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

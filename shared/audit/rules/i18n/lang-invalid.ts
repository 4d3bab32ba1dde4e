import { isValidLanguageTag } from '#shared/audit/reading/language-code.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/lang-invalid',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['language'],
  texts: {
    title: 'Language code that does not exist',
    found: '“{lang}” is not a language code.',
    why: 'Screen readers can’t choose a voice for it.',
    fix: 'Use a code like en, fr or pt-BR.',
  },
  source: {
    label: 'WCAG 2.2: 3.1.1 Language of Page',
    url: 'https://www.w3.org/TR/WCAG22/#language-of-page',
    checked: '2026-11',
  },
  check({ language }) {
    const lang = language.lang?.trim();
    if (!lang) return notApplicable;
    return isValidLanguageTag(lang)
      ? pass
      : fail({ lang: lang.slice(0, 50) }, [{ node: 0, value: lang.slice(0, 100) }]);
  },
});

import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { hasOnlyLongCode, hreflangProblem } from '#shared/audit/reading/language-code.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/invalid-code',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: 'hreflang code that does not exist',
    found: '{count, plural, one {One code is} other {# codes are}} not valid: {codes}.',
    why: 'Google ignores alternates with a code other than a language (en), or a language and a country (en-GB; not en-UK, en_GB or es-419).',
    fix: 'Use ISO 639-1 for the language and, if you need it, ISO 3166-1 for the country, joined by a hyphen.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    if (declared.length === 0) return notApplicable;
    const wrong = declared.filter(({ code }) => hreflangProblem(code) !== 'none');
    const codes = [...new Set(wrong.map(({ code }) => code || '""'))].slice(0, 8).join(', ').slice(0, 200);
    if (wrong.length === 0) return pass;
    const isAvoidable = wrong.some(({ code }) => !hasOnlyLongCode(code));
    return fail({ codes, count: wrong.length }, wrong.map(hreflangPlace), isAvoidable ? 'error' : 'notice');
  },
});

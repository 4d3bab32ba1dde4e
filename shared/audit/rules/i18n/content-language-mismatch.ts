import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/content-language-mismatch',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['language', 'page'],
  texts: {
    title: 'Content-Language differs from lang',
    found: 'lang says {lang}, Content-Language says {other}.',
    why: 'Google reads neither, but Bing and assistive technology go by them, and they can’t both be right.',
    fix: 'Give both the language of the text.',
  },
  source: {
    label: 'HTML: pragma directives',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html#pragma-directives',
    checked: '2026-11',
  },
  check({ language, page }) {
    const lang = language.lang?.trim() ?? '';
    const header =
      page.facts.response.state === 'present' ? page.facts.response.value.headers['content-language'] : undefined;
    const stated = [language.contentLanguage, header].filter(
      (value) => value !== undefined && value !== null && value.trim() !== '',
    );
    if (lang === '' || stated.length === 0) return notApplicable;
    const other = stated.find((value) => !value?.split(',').some((code) => primary(code) === primary(lang)));
    return other ? fail({ lang, other: other.slice(0, 60) }, []) : pass;
  },
});

function primary(code: string): string {
  return code.trim().toLowerCase().split('-')[0] ?? '';
}

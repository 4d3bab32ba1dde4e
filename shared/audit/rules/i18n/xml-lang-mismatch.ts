import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/xml-lang-mismatch',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['language'],
  texts: {
    title: 'lang and xml:lang disagree',
    found: 'lang is “{lang}”, xml:lang is “{xmlLang}”.',
    why: 'The standard asks for the same value. Some tools read one, some the other.',
    fix: 'Remove xml:lang, or give both the same value.',
  },
  source: {
    label: 'HTML: the lang and xml:lang attributes',
    url: 'https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes',
    checked: '2026-11',
  },
  check({ language }) {
    const { lang, xmlLang } = language;
    if (!lang?.trim() || !xmlLang?.trim()) return notApplicable;
    const primary = (tag: string) => tag.trim().toLowerCase().split('-')[0];
    return primary(lang) === primary(xmlLang)
      ? pass
      : fail({ lang: lang.slice(0, 50), xmlLang: xmlLang.slice(0, 50) }, [{ node: 0 }]);
  },
});

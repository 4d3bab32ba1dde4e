import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'i18n/xml-lang-mismatch',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['language'],
  texts: {
    title: { en: 'lang and xml:lang disagree', fr: 'lang et xml:lang se contredisent' },
    found: {
      en: 'lang is “{lang}”, xml:lang is “{xmlLang}”.',
      fr: 'lang vaut « {lang} », xml:lang vaut « {xmlLang} ».',
    },
    why: {
      en: 'The standard asks for the same value. Some tools read one, some the other.',
      fr: 'Le standard demande la même valeur. Certains outils lisent l’un, d’autres l’autre.',
    },
    fix: { en: 'Remove xml:lang, or make both equal.', fr: 'Retirez xml:lang ou rendez-les égaux.' },
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

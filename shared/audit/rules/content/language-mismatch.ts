import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { detectLanguages, isDetectable } from '#shared/text/detect-language.ts';
import { proseOf } from '#shared/text/prose-of.ts';
import { isSurelyIn, textLanguageOf } from '#shared/text/text-language.ts';
import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

const nearFit = 0.75;

export const rule = defineRule({
  id: 'content/language-mismatch',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text', 'language'],
  texts: {
    title: 'Text in another language than declared',
    found: 'lang is {lang}, but the text looks like {detected}.',
    why: 'Google goes by the text. Browsers and screen readers go by lang: they offer the wrong translation and read with the wrong voice.',
    fix: 'Set lang to the language of the text.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ text, language }) {
    const lang = language.lang?.trim().toLowerCase().split('-')[0] ?? '';
    const known = textLanguageOf(lang);
    if (known && isSurelyIn(text.mainText, known)) return pass;
    // Names tell the language of what they name.
    const prose = proseOf(text.mainText);
    const guesses = detectLanguages(prose);
    const [best] = guesses;
    if (!isDetectable(lang) || !best || text.mainWordCount < 60) return notApplicable;
    // Han letters are shared by languages, and a mix of scripts by quotations.
    const system = mainWritingSystem(prose.slice(0, 400), 0.9);
    if (system === undefined || system === 'cjk') return notApplicable;
    // Close relatives (hr and sr, ms and id) are told apart only roughly: the declared one need just be near.
    const own = guesses.find(({ code }) => code === lang);
    if (own !== undefined && own.fit >= nearFit) return pass;
    return needsReview({ lang, detected: best.code }, []);
  },
});

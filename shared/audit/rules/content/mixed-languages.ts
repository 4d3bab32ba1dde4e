import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { wordsOf } from '#shared/text/words.ts';
import { detectLanguages, type LanguageGuess } from '#shared/text/detect-language.ts';
import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

const minHalf = 600;
const sampleLength = 1_500;
const nearFit = 0.75;

export const rule = defineRule({
  id: 'content/mixed-languages',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Text in two languages',
    found: 'The text looks like {first} in one part and like {second} in another.',
    why: 'Google wants one language per page, so that it knows which users to show it to.',
    fix: 'Give each language a page of its own, linked by hreflang.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ text }) {
    const half = Math.floor(text.mainText.length / 2);
    if (half < minHalf) return notApplicable;
    const [first, second] = [text.mainText.slice(0, half), text.mainText.slice(half)];
    // A cheap first look, since hardly any page is in two languages.
    if (shareSmallWords(first.slice(0, sampleLength), second.slice(0, sampleLength))) return pass;
    const [a, b] = [detectLanguages(first), detectLanguages(second)];
    if (!a[0] || !b[0]) return notApplicable;
    const system = mainWritingSystem(first.slice(0, 200) + second.slice(0, 200), 0.9);
    // Han letters are shared by languages, and a mix of scripts comes from names and quotations.
    if (system === undefined || system === 'cjk') return notApplicable;
    const isClose = (guesses: readonly LanguageGuess[], code: string): boolean =>
      (guesses.find((guess) => guess.code === code)?.fit ?? 0) >= nearFit;
    if (isClose(a, b[0].code) || isClose(b, a[0].code)) return pass;
    return needsReview({ first: a[0].code, second: b[0].code }, []);
  },
});

/** Texts of one language have articles, prepositions and the like in common: short words, over and over. */
function shareSmallWords(a: string, b: string): boolean {
  const known = new Set(wordsOf(a).filter((word) => word.length <= 4));
  const small = wordsOf(b).filter((word) => word.length <= 4);
  return small.length >= 10 && small.filter((word) => known.has(word)).length >= small.length * 0.35;
}

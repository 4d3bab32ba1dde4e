import { detectLanguages, isDetectable } from '#shared/text/detect-language.ts';
import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

const nearFit = 0.75;

export const rule = defineRule({
  id: 'hreflang/target-language-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Language version in another language',
    found:
      '{count, plural, one {One page named by hreflang seems} other {# pages named by hreflang seem}} to be in another language: {sample}.',
    why: 'Google goes by the text: a version in the wrong language is not shown to the users it was meant for.',
    fix: 'Translate the page, or correct the code.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets }) {
    const found = targets.flatMap(({ role, code, url, excerpt }) => {
      const wanted = code?.toLowerCase().split('-')[0] ?? '';
      if (role !== 'alternate' || !isDetectable(wanted)) return [];
      const guesses = detectLanguages(excerpt);
      const [best] = guesses;
      const isNear = guesses.some((guess) => guess.fit >= nearFit && guess.code === wanted);
      return !best || isNear ? [] : [{ url, value: `${code ?? ''} → ${best.code}` }];
    });
    if (!targets.some(({ role }) => role === 'alternate')) return notApplicable;
    return found.length === 0 ? pass : needsReview({ count: found.length, sample: found[0]?.value ?? '' }, found);
  },
});

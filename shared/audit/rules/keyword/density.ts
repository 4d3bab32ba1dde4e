import { keywordFocusOf } from '#shared/audit/reading/keyword-focus-of.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/density',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword density',
    found:
      '“{keyword}” appears {count, plural, one {# time} other {# times}} in {words, plural, one {# word} other {# words}} ({percent}%).',
    why: 'Not scored: no search engine has a right density. Very many repetitions read badly and can count as stuffing.',
    fix: 'Read the text aloud. Change it if it sounds repetitive.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  threshold: { value: 4, min: 0.5, max: 20, label: 'Keyword density: times in 100 words' },
  check({ keyword, page }, threshold) {
    const { occurrences, wordCount, densityPercent } = keywordFocusOf(page.facts, keyword);
    if (wordCount < 100) return notApplicable;
    if (occurrences > 0 && densityPercent <= threshold) return pass;
    return fail({ keyword, count: occurrences, words: wordCount, percent: String(densityPercent) }, []);
  },
});

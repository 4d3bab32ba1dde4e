import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/keyword-stuffing',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'One word dominates the text',
    found: '“{word}” makes up {percent}% of the main text ({count, plural, one {# time} other {# times}}).',
    why: 'Repeating a word unnaturally often is keyword stuffing, which Google’s spam policies forbid. A list or a table may have a good reason.',
    fix: 'Read the text aloud, and reword what sounds unnatural.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  threshold: { value: 8, min: 2, max: 50, label: 'Share of one word in %' },
  check({ text }, threshold) {
    if (text.mainWordCount < 200) return notApplicable;
    const long = text.topWords.find(({ word }) => word.length >= 5);
    if (!long) return notApplicable;
    const percent = (100 * long.count) / text.mainWordCount;
    return percent >= threshold
      ? needsReview({ word: long.word, percent: Math.round(percent), count: long.count }, [])
      : pass;
  },
});

import { sentencesOf } from '#shared/audit/reading/sentences-of.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/sentence-length',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'Many long sentences',
    found: '{share}% of the sentences have more than {limit} words.',
    why: 'Long sentences are hard to follow on a screen, and hard to quote.',
    fix: 'Split some of them.',
  },
  source: {
    label: 'WCAG 2.2: 3.1.5 Reading Level',
    url: 'https://www.w3.org/TR/WCAG22/#reading-level',
    checked: '2026-11',
  },
  threshold: { value: 25, min: 8, max: 60, label: 'Words of a long sentence' },
  check({ text }, threshold) {
    const sentences = sentencesOf(text);
    if (sentences.length < 10) return notApplicable;
    const long = sentences.filter(({ words }) => words.length > threshold);
    const share = (long.length / sentences.length) * 100;
    return share > 30
      ? fail(
          { share: Math.round(share), limit: threshold },
          long.slice(0, 20).map((sentence) => ({ value: sentence.text.slice(0, 300) })),
        )
      : pass;
  },
});

import { wordsOf } from '#shared/text/words.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/paragraph-length',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'Long paragraphs',
    found:
      '{count, plural, one {One paragraph has} other {# paragraphs have}} more words than fit on a phone’s screen.',
    why: 'People skip walls of text.',
    fix: 'Split it where a new thought begins.',
  },
  source: {
    label: 'WCAG 2.2: 3.1.5 Reading Level',
    url: 'https://www.w3.org/TR/WCAG22/#reading-level',
    checked: '2026-11',
  },
  threshold: { value: 200, min: 50, max: 1000, label: 'Words of a paragraph' },
  check({ text }, threshold) {
    const long = text.mainText
      .split('\n')
      .filter((line) => line.length > threshold * 3 && wordsOf(line).length > threshold);
    return failWhereAny(long.map((line) => ({ value: line.slice(0, 200) })));
  },
});

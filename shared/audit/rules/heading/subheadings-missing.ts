import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/subheadings-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['headings', 'text'],
  texts: {
    title: 'Long text without subheadings',
    found: 'The main text has {count, plural, one {# word} other {# words}} and no subheading.',
    why: 'People scan long pages by their headings, and jump links in results are made from them.',
    fix: 'Break the text into parts, each with an h2.',
  },
  source: {
    label: 'WCAG 2.2: 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
    checked: '2026-11',
  },
  threshold: {
    value: 600,
    min: 100,
    max: 5000,
    label: 'Words from which subheadings are expected',
  },
  check({ headings, text }, threshold) {
    const count = text.mainWordCount;
    if (count < threshold) return notApplicable;
    return headings.some(({ level, visible, text: words }) => level > 1 && visible && words !== '')
      ? pass
      : fail({ count }, []);
  },
});

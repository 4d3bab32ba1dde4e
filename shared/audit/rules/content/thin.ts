import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/thin',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'Few words',
    found: 'The main text has {count, plural, one {# word} other {# words}}.',
    why: 'Not scored: Google asks for helpful content and names no minimum. A calculator, a photo or a short answer can be just right.',
    fix: 'Ask whether the page answers what people come for. If it does, leave it.',
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 20,
    max: 5000,
    label: 'Fewest words of main text',
  },
  check({ text }, threshold) {
    const count = text.mainWordCount;
    return count > 0 && count < threshold ? fail({ count }, []) : pass;
  },
});

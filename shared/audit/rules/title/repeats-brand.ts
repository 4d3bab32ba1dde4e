import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/repeats-brand',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Same part twice in the title',
    found: '“{part}” appears twice in the title.',
    why: 'A repeated brand takes the room of what tells this page from others, and Google may write another title.',
    fix: 'Say it once, at the end.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const parts = first.text
      .split(/\s+[|–—·:»-]\s+|:\s+/)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part.length > 2);
    const part = parts.find((each, index) => parts.indexOf(each) !== index);
    return part === undefined
      ? pass
      : fail({ part: part.slice(0, 100) }, [{ node: first.node, value: first.text.slice(0, 300) }]);
  },
});

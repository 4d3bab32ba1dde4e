import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { lineWidth } from '#shared/text/line-width.ts';

export const rule = defineRule({
  id: 'title/too-short',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Title shorter than usual advice',
    found: 'The title has {count, plural, one {# character} other {# characters}}.',
    why: 'Not scored: Google sets no minimum. A short brand name can be a fine title for a home page.',
    fix: 'On pages other than the home page, say what the page offers.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  threshold: {
    value: 10,
    min: 2,
    max: 60,
    label: 'Fewest characters of the title',
  },
  check({ head }, threshold) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const count = Array.from(first.text).length;
    return lineWidth(first.text) < threshold ? fail({ count }, [{ node: first.node, value: first.text }]) : pass;
  },
});

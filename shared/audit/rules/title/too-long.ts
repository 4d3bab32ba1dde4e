import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { lineWidth } from '#shared/text/line-width.ts';

export const rule = defineRule({
  id: 'title/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Title longer than usual advice',
    found: 'The title has {count, plural, one {# character} other {# characters}}.',
    why: 'Not scored: Google sets no length. It shows what fits the width of the screen and reads the rest too. The preview shows where yours would be cut.',
    fix: 'Put what matters first, so that a cut does no harm.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  threshold: { value: 70, min: 20, max: 300, label: 'Characters of the title' },
  check({ head }, threshold) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const count = Array.from(first.text).length;
    return lineWidth(first.text) > threshold
      ? fail({ count }, [{ node: first.node, value: first.text.slice(0, 300) }])
      : pass;
  },
});

import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['headings'],
  texts: {
    title: 'Main heading longer than usual advice',
    found: 'The main heading has {count, plural, one {# character} other {# characters}}.',
    why: 'Not scored: Google sets no length for headings.',
    fix: 'Ask whether it can be taken in at a glance.',
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  threshold: {
    value: 70,
    min: 20,
    max: 300,
    label: 'Characters of the main heading',
  },
  check({ headings }, threshold) {
    const [h1] = headings.filter(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (!h1) return notApplicable;

    const count = Array.from(h1.text).length;
    return count > threshold ? fail({ count }, [{ node: h1.node }]) : pass;
  },
});

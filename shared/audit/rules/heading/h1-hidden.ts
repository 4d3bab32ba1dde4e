import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-hidden',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'Main heading that nobody sees',
    found: 'The only h1 is hidden: “{text}”.',
    why: 'Text that is there for search engines only counts as hidden text. It is fine for screen readers if it names what others see.',
    fix: 'Show the heading, or mark the visible headline as h1.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ headings }) {
    const found = headings.filter(({ level, text }) => level === 1 && text !== '');
    const [first] = found;
    if (!first) return notApplicable;
    return found.every(({ visible }) => !visible)
      ? needsReview(
          { text: first.text.slice(0, 150) },
          found.map(({ node, text }) => ({ node, value: text.slice(0, 200) })),
        )
      : pass;
  },
});

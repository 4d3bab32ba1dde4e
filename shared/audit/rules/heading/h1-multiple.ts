import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-multiple',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: 'More than one h1',
    found: 'The page has {count, plural, one {# visible h1} other {# visible h1}}.',
    why: 'Not scored: HTML allows it and Google copes with it. It only matters if several are equally prominent, since Google then can’t tell which names the page.',
    fix: 'No action needed, as long as one of them clearly is the headline.',
  },
  source: {
    label: 'HTML: headings',
    url: 'https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines',
    checked: '2026-11',
  },
  check({ headings }) {
    const found = headings.filter(({ level, text, visible }) => level === 1 && visible && text !== '');
    return found.length > 1 ? failWhereAny(found.map(({ node, text }) => ({ node, value: text.slice(0, 200) }))) : pass;
  },
});

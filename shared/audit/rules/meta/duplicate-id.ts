import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/duplicate-id',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Same id on several elements',
    found: '{count, plural, one {One element repeats} other {# elements repeat}} an id: {names}.',
    why: 'Links to a part of the page, labels and scripts reach only the first of them.',
    fix: 'Give each element an id of its own.',
  },
  source: {
    label: 'HTML: the id attribute',
    url: 'https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute',
    checked: '2026-11',
  },
  check({ structure }) {
    const names = [...new Set(structure.duplicateIds.map(({ id }) => id))].slice(0, 5).join(', ').slice(0, 200);
    return failWhereAny(
      structure.duplicateIds.map(({ node, id }) => ({ node, value: id.slice(0, 200) })),
      { names },
    );
  },
});

import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/duplicate-id',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Same id on several elements', fr: 'Même id sur plusieurs éléments' },
    found: {
      en: '{count, plural, one {One element repeats} other {# elements repeat}} an id: {names}.',
      fr: '{count, plural, one {Un élément répète} other {# éléments répètent}} un id : {names}.',
    },
    why: {
      en: 'Links to a part of the page, labels and scripts reach only the first of them.',
      fr: 'Les liens vers une partie de la page, les étiquettes et les scripts n’atteignent que le premier.',
    },
    fix: { en: 'Give each element an id of its own.', fr: 'Donnez à chaque élément son propre id.' },
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

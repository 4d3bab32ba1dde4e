import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-multiple',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: { en: 'More than one h1', fr: 'Plusieurs h1' },
    found: { en: 'The page has {count} visible h1.', fr: 'La page a {count} h1 visibles.' },
    why: {
      en: 'Not scored: HTML allows it and Google copes with it. It only matters if several are equally prominent, since Google then can’t tell which names the page.',
      fr: 'Non noté : HTML le permet et Google s’en accommode. Cela ne compte que si plusieurs sont aussi visibles : Google ne sait alors pas lequel nomme la page.',
    },
    fix: {
      en: 'Nothing needs doing, as long as one of them clearly is the headline.',
      fr: 'Rien à faire, tant que l’un d’eux est clairement le gros titre.',
    },
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

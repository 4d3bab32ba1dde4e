import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/empty',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: { en: 'Heading without text', fr: 'Titre sans texte' },
    found: {
      en: '{count, plural, one {One heading has} other {# headings have}} neither text nor a named image.',
      fr: '{count, plural, one {Un titre n’a} other {# titres n’ont}} ni texte ni image nommée.',
    },
    why: {
      en: 'Screen readers announce a heading and then nothing; the outline of the page has a hole.',
      fr: 'Les lecteurs d’écran annoncent un titre, puis rien ; le plan de la page a un trou.',
    },
    fix: {
      en: 'Give the heading text, or use another element for spacing.',
      fr: 'Donnez un texte au titre, ou utilisez un autre élément pour l’espacement.',
    },
  },
  source: {
    label: 'WCAG 2.2: 1.3.1 Info and Relationships',
    url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
    checked: '2026-11',
  },
  check({ headings }) {
    return failWhereAny(
      headings
        .filter(({ text, visible }) => text === '' && visible)
        .map(({ node, level }) => ({ node, value: `h${level}` })),
    );
  },
});

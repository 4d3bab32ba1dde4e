import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/fragment-url',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Pages of a list behind #', fr: 'Pages d’une liste derrière #' },
    found: {
      en: '{count, plural, one {One link to a further page differs} other {# links to further pages differ}} only after the #.',
      fr: '{count, plural, one {Un lien vers une autre page ne diffère} other {# liens vers d’autres pages ne diffèrent}} qu’après le #.',
    },
    why: {
      en: 'Google drops what follows #, so that all these are one address and the further pages stay unseen.',
      fr: 'Google ignore ce qui suit # : toutes ces adresses n’en font qu’une et la suite reste invisible.',
    },
    fix: { en: 'Number pages in the path or the query.', fr: 'Numérotez les pages dans le chemin ou la requête.' },
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(({ href }) => /#!?\/?(?:page|p)[=/-]?\d{1,4}$/i.test(href ?? ''));
    return failWhereAny(found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })));
  },
});

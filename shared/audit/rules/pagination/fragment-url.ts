import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/fragment-url',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Pages of a list behind #',
    found:
      '{count, plural, one {One link to a further page differs} other {# links to further pages differ}} only after the #.',
    why: 'Google drops what follows #, so that all these are one address and the further pages stay unseen.',
    fix: 'Number pages in the path or the query.',
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

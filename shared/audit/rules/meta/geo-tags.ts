import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/geo-tags',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Geo meta tags',
    found: 'The page has {names}.',
    why: 'Not scored: Google does not read geo tags. It takes locations from the address on the page, links and the business profile.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: supported meta tags',
    url: 'https://developers.google.com/search/docs/crawling-indexing/special-tags',
    checked: '2026-11',
  },
  check({ head }) {
    const found = head.metas.filter(({ name }) => name !== null && (name.startsWith('geo.') || name === 'icbm'));
    return failWhereAny(
      found.map(({ node }) => ({ node })),
      { names: [...new Set(found.map(({ name }) => name))].join(', ').slice(0, 100) },
    );
  },
});

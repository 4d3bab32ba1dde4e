import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/empty',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals'],
  texts: {
    title: 'Canonical without an address',
    found: '{count, plural, one {A canonical link has} other {# canonical links have}} no address.',
    why: 'An empty canonical says nothing. Where a browser completes it, it becomes the page itself by accident.',
    fix: 'Fill in the full address, or remove the link.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals }) {
    return failWhereAny(canonicals.filter(({ href }) => !href).map(({ node }) => ({ node })));
  },
});

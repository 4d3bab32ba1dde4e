import { withoutFragment } from '#shared/kernel/url.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/rel-without-anchor',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'head', 'links'],
  texts: {
    title: 'Next page without a link',
    found:
      '{count, plural, one {One page named in rel=next or rel=prev has} other {# pages named in rel=next or rel=prev have}} no link on the page.',
    why: 'Google no longer reads rel=next and rel=prev. It finds the pages of a series by links.',
    fix: 'Link to the next and the previous page with a elements.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ head, links }) {
    const named = head.links.filter(({ rel, url }) => url !== null && (rel.includes('next') || rel.includes('prev')));
    if (named.length === 0) return notApplicable;
    const linked = new Set(links.map(({ url }) => (url === null ? '' : withoutFragment(url))));
    const found = named.filter(({ url }) => url !== null && !linked.has(withoutFragment(url)));
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});

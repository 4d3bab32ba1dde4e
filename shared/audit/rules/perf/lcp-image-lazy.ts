import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/lcp-image-lazy',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'LCP image loads lazily',
    found: 'The largest image of this view has loading=lazy.',
    why: 'The browser fetches a lazy image only after layout, which delays the largest paint.',
    fix: 'Remove loading=lazy from this image.',
  },
  source: {
    label: 'Google: lazy-loaded content',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
    checked: '2026-11',
  },
  check({ vitals }) {
    const { lcp } = vitals;
    if (!lcp || lcp.url === null) return notApplicable;
    if (lcp.loading !== 'lazy') return pass;
    return fail({}, [{ ...(lcp.node !== null && { node: lcp.node }), url: lcp.url }]);
  },
});

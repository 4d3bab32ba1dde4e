import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const goodToMs = 2_500;

export const rule = defineRule({
  id: 'perf/lcp-image-not-prioritised',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'LCP image without fetchpriority',
    found: 'The largest image of this view has no fetchpriority=high and came after {value, number} ms.',
    why: 'Browsers give images a low priority until they know which are seen. A hint saves that wait.',
    fix: 'Put fetchpriority="high" on this one image.',
  },
  source: { label: 'web.dev: optimize LCP', url: 'https://web.dev/articles/optimize-lcp', checked: '2026-11' },
  check({ vitals }) {
    const { lcp } = vitals;
    if (!lcp || lcp.url === null || lcp.tag !== 'img' || vitals.wasHidden) return notApplicable;
    // A page that is fast anyway gains nothing.
    if (lcp.fetchPriority === 'high' || lcp.timeMs <= goodToMs) return pass;
    return fail({ value: lcp.timeMs }, [{ ...(lcp.node !== null && { node: lcp.node }), url: lcp.url }]);
  },
});

import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 2_500;
const fairToMs = 4_000;

export const rule = defineRule({
  id: 'perf/lcp-slow',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Slow Largest Contentful Paint (LCP)',
    found: 'The largest element was painted after {value, number} ms in this view.',
    why: 'Google counts up to 2,500 ms as good and beyond 4,000 ms as poor, over the visits of many people. This is one visit, on your machine.',
    fix: 'Make the largest element’s file small and known early: in the HTML, without lazy loading, with fetchpriority=high.',
  },
  source: {
    label: 'Google: Core Web Vitals',
    url: 'https://developers.google.com/search/docs/appearance/core-web-vitals',
    checked: '2026-11',
  },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    if (!vitals.lcp) return notApplicable;
    const { timeMs, node, url } = vitals.lcp;
    if (timeMs <= goodToMs) return pass;
    const place = { ...(node !== null && { node }), ...(url !== null && { url }), value: `${timeMs} ms` };
    return fail({ value: timeMs }, [place], timeMs > fairToMs ? 'error' : 'warning');
  },
});

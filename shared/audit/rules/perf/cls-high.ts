import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const goodTo = 0.1;
const fairTo = 0.25;

export const rule = defineRule({
  id: 'perf/cls-high',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'High Cumulative Layout Shift (CLS)',
    found: 'Cumulative Layout Shift in this view: {value}.',
    why: 'Google counts up to 0.1 as good and beyond 0.25 as poor, over the visits of many people. This is one visit.',
    fix: 'Reserve space for what loads late: width and height on images and frames, a fixed height for ads and banners.',
  },
  source: {
    label: 'Google: Core Web Vitals',
    url: 'https://developers.google.com/search/docs/appearance/core-web-vitals',
    checked: '2026-11',
  },
  check({ vitals }) {
    if (!vitals.cls) return notApplicable;
    const { score, sources } = vitals.cls;
    if (score <= goodTo) return pass;
    const places = sources.flatMap(({ node, score: shift }) => (node === null ? [] : [{ node, value: String(shift) }]));
    return fail({ value: String(score) }, places, score > fairTo ? 'error' : 'warning');
  },
});

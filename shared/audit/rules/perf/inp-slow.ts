import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 200;
const fairToMs = 500;

export const rule = defineRule({
  id: 'perf/inp-slow',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Slow Interaction to Next Paint (INP)',
    found: 'The slowest click or key press got its response after {value, number} ms.',
    why: 'Google counts up to 200 ms as good and beyond 500 ms as poor, over the visits of many people. This is one visit.',
    fix: 'Break up long tasks and do less in event handlers.',
  },
  source: {
    label: 'Google: Core Web Vitals',
    url: 'https://developers.google.com/search/docs/appearance/core-web-vitals',
    checked: '2026-11',
  },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.inpMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'error' : 'warning');
  },
});

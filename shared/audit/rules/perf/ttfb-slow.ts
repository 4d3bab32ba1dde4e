import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 800;
const fairToMs = 1800;

export const rule = defineRule({
  id: 'perf/ttfb-slow',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Slow Time to First Byte (TTFB)',
    found: 'The first byte came after {value, number} ms in this view.',
    why: 'Nothing can be painted before. Up to 800 ms is good, beyond 1,800 ms poor.',
    fix: 'Cache the page close to its readers, and save redirects and slow queries.',
  },
  source: { label: 'web.dev: Time to First Byte', url: 'https://web.dev/articles/ttfb', checked: '2026-11' },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.ttfbMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'warning' : 'notice');
  },
});

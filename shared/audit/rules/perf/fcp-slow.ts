import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

const goodToMs = 1800;
const fairToMs = 3000;

export const rule = defineRule({
  id: 'perf/fcp-slow',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Slow First Contentful Paint (FCP)',
    found: 'The first text or image was painted after {value, number} ms in this view.',
    why: 'Until then the page is blank. Up to 1,800 ms is good, beyond 3,000 ms poor.',
    fix: 'Load less before the first paint: fewer blocking style sheets and scripts, fonts that swap.',
  },
  source: { label: 'web.dev: First Contentful Paint', url: 'https://web.dev/articles/fcp', checked: '2026-11' },
  check({ vitals }) {
    if (vitals.wasHidden) return notChecked('background-tab');
    const value = vitals.fcpMs;
    if (value === null) return notApplicable;
    return value <= goodToMs ? pass : fail({ value }, [], value > fairToMs ? 'warning' : 'notice');
  },
});

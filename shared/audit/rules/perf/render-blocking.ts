import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const healthyCount = 3;

export const rule = defineRule({
  id: 'perf/render-blocking',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Render-blocking files',
    found: '{count, plural, one {One file blocks} other {# files block}} the first paint.',
    why: 'The browser paints nothing until these have come and run.',
    fix: 'Add defer or async to scripts, and load style sheets that the first screen does not need later.',
  },
  source: {
    label: 'Chrome: eliminate render-blocking resources',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/render-blocking-resources',
    checked: '2026-11',
  },
  check({ vitals }) {
    const { renderBlocking } = vitals.resources;
    // One style sheet has to block, or the page would be painted without style.
    if (renderBlocking.length <= healthyCount) return pass;
    return fail(
      { count: renderBlocking.length },
      renderBlocking.map((url) => ({ url })),
    );
  },
});

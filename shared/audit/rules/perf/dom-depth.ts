import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/dom-depth',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Deeply nested elements',
    found: 'Elements are nested {count, plural, one {# level} other {# levels}} deep.',
    why: 'Deep trees slow down style and layout.',
    fix: 'Drop wrappers that carry neither meaning nor style.',
  },
  source: {
    label: 'Chrome: avoid an excessive DOM size',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/dom-size',
    checked: '2026-11',
  },
  threshold: { value: 32, min: 10, max: 500, label: 'Levels of nesting' },
  check({ structure }, threshold) {
    return structure.maxDepth > threshold ? fail({ count: structure.maxDepth }, []) : pass;
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/dom-size',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Many elements',
    found: 'The page has {count, plural, one {# element} other {# elements}}.',
    why: 'Each change of style or layout takes longer, most of all on phones.',
    fix: 'Load long lists in parts, and drop wrappers that only nest.',
  },
  source: {
    label: 'Chrome: avoid an excessive DOM size',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/dom-size',
    checked: '2026-11',
  },
  threshold: { value: 3000, min: 500, max: 50000, label: 'Elements of a page' },
  check({ structure }, threshold) {
    return structure.elementCount > threshold ? fail({ count: structure.elementCount }, []) : pass;
  },
});

import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/page-weight',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: 'Heavy page',
    found: 'The page fetched {size, number} kB in {count, plural, one {one file} other {# files}}.',
    why: 'Every byte is waiting time, most of all on phones. Half of all pages need less than 4,000 kB.',
    fix: 'Compress images, drop unused scripts and load what is below the first screen later.',
  },
  source: {
    label: 'Chrome: avoid enormous network payloads',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/total-byte-weight',
    checked: '2026-11',
  },
  threshold: {
    value: 4096,
    min: 200,
    max: 100000,
    label: 'Weight of a page in kB',
  },
  check({ vitals }, threshold) {
    const { transferBytes, count } = vitals.resources;
    return transferBytes <= threshold * 1_000 ? pass : fail({ size: Math.round(transferBytes / 1_000), count }, []);
  },
});

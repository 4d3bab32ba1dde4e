import type { LcpFact } from '#shared/audit/facts/surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lcp-slow.ts';

const lcp = (timeMs: number): LcpFact => ({
  timeMs,
  node: 4,
  tag: 'img',
  url: null,
  loading: null,
  fetchPriority: null,
});

describeRule(rule, [
  [
    'slow',
    { surroundings: { vitals: { lcp: lcp(3_100) } } },
    'fail',
    { severity: 'warning', params: { value: 3_100 } },
  ],
  ['very slow', { surroundings: { vitals: { lcp: lcp(4_001) } } }, 'fail', { severity: 'error' }],
  ['just good', { surroundings: { vitals: { lcp: lcp(2_500) } } }, 'pass'],
  ['no paint yet', { surroundings: { vitals: { lcp: null } } }, 'not-applicable'],
  ['loaded in the background', { surroundings: { vitals: { lcp: lcp(9_000), wasHidden: true } } }, 'not-checked'],
  ['not measured', { surroundings: { vitals: null } }, 'not-checked'],
]);

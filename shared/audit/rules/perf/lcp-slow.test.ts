import type { LcpFact } from '#shared/audit/facts/context-facts.ts';
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
  ['slow', { context: { vitals: { lcp: lcp(3_100) } } }, 'fail', { severity: 'warning', params: { value: 3_100 } }],
  ['very slow', { context: { vitals: { lcp: lcp(4_001) } } }, 'fail', { severity: 'error' }],
  ['just good', { context: { vitals: { lcp: lcp(2_500) } } }, 'pass'],
  ['no paint yet', { context: { vitals: { lcp: null } } }, 'not-applicable'],
  ['loaded in the background', { context: { vitals: { lcp: lcp(9_000), wasHidden: true } } }, 'not-checked'],
  ['not measured', { context: { vitals: null } }, 'not-checked'],
]);

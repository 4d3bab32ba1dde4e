import type { LcpFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lcp-image-not-prioritised.ts';

const lcp = (changes: Partial<LcpFact>) => ({
  vitals: {
    lcp: {
      timeMs: 900,
      node: 4,
      tag: 'img',
      url: 'https://www.example.com/hero.jpg',
      loading: null,
      fetchPriority: null,
      ...changes,
    },
  },
});

describeRule(rule, [
  ['late without a hint', { context: lcp({ timeMs: 3_000 }) }, 'fail', { places: 1 }],
  ['late with a hint', { context: lcp({ timeMs: 3_000, fetchPriority: 'high' }) }, 'pass'],
  ['fast anyway', { context: lcp({}) }, 'pass'],
  ['a background image', { context: lcp({ tag: 'div' }) }, 'not-applicable'],
]);

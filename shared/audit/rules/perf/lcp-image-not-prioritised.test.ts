import type { LcpFact } from '#shared/audit/facts/surroundings.ts';
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
  ['late without a hint', { surroundings: lcp({ timeMs: 3_000 }) }, 'fail', { places: 1 }],
  ['late with a hint', { surroundings: lcp({ timeMs: 3_000, fetchPriority: 'high' }) }, 'pass'],
  ['fast anyway', { surroundings: lcp({}) }, 'pass'],
  ['a background image', { surroundings: lcp({ tag: 'div' }) }, 'not-applicable'],
]);

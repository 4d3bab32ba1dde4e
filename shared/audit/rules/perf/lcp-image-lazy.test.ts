import type { LcpFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lcp-image-lazy.ts';

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
  ['lazy', { context: lcp({ loading: 'lazy' }) }, 'fail', { places: 1 }],
  ['eager', { context: lcp({ loading: 'eager' }) }, 'pass'],
  ['text', { context: lcp({ url: null, tag: 'p' }) }, 'not-applicable'],
]);

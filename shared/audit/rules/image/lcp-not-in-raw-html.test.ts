import type { LcpFact } from '#shared/audit/facts/context-facts.ts';
import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lcp-not-in-raw-html.ts';

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
  ['added by a script', { context: lcp({}) }, 'fail', { places: 1 }],
  [
    'there as an image',
    { context: lcp({}), raw: { images: [anImage({ url: 'https://www.example.com/hero.jpg' })] } },
    'pass',
  ],
  ['there in a srcset', { context: lcp({}), raw: { images: [anImage({ srcset: '/hero.jpg 2x' })] } }, 'pass'],
  ['text', { context: lcp({ url: null }) }, 'not-applicable'],
]);

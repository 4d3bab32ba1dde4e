import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import { aHeading, aLink } from '#shared/testing/fact-builders.ts';
import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './contents-missing.ts';

const long = (links: readonly LinkFact[]) => ({
  document: {
    ...textWith({ mainWordCount: 2_400 }),
    links,
    headings: ['A', 'B', 'C'].map((text) => aHeading(2, text)),
  },
});

describeRule(rule, [
  ['long', long([aLink('#steps', { kind: 'fragment' })]), 'fail', { params: { count: 2_400 } }],
  ['with contents', long([aLink('#a', { kind: 'fragment' }), aLink('#b', { kind: 'fragment' })]), 'pass'],
  ['short', {}, 'not-applicable'],
]);

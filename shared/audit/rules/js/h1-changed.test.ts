import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-changed.ts';

describeRule(rule, [
  ['added', { raw: { headings: [] } }, 'fail', { params: { kind: 'added', after: 'Brewing green tea' } }],
  ['changed', { raw: { headings: [aHeading(1, 'Tea')] } }, 'fail', { params: { kind: 'changed' } }],
  ['the same', {}, 'pass'],
  ['none', { document: { headings: [] } }, 'not-applicable'],
]);

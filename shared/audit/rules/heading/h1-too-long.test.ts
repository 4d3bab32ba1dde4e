import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-too-long.ts';

describeRule(rule, [
  ['long', { document: { headings: [aHeading(1, 'tea '.repeat(20).trim())] } }, 'fail', { params: { count: 79 } }],
  ['short', { document: { headings: [aHeading(1, 'Tea pots')] } }, 'pass'],
  ['none', { document: { headings: [] } }, 'not-applicable'],
]);

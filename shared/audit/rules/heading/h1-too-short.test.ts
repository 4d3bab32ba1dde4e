import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-too-short.ts';

describeRule(rule, [
  ['one word', { document: { headings: [aHeading(1, 'Welcome')] } }, 'fail'],
  ['two', { document: { headings: [aHeading(1, 'Tea pots')] } }, 'pass'],
  ['none', { document: { headings: [] } }, 'not-applicable'],
]);

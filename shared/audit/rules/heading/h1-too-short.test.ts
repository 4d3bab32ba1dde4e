import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-too-short.ts';

describeRule(rule, [
  ['one word', { document: { headings: [aHeading(1, 'Welcome')] } }, 'fail'],
  ['two', { document: { headings: [aHeading(1, 'Tea pots')] } }, 'pass'],
  ['Japanese', { document: { headings: [aHeading(1, '手作りの木製ベンチを販売')] } }, 'not-applicable'],
  ['Thai', { document: { headings: [aHeading(1, 'ขายม้านั่งไม้ทำมือ')] } }, 'not-applicable'],
  ['none', { document: { headings: [] } }, 'not-applicable'],
]);

import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-long.ts';

describeRule(rule, [
  ['a paragraph', { document: { headings: [aHeading(2, 'word '.repeat(30).trim())] } }, 'fail', { places: 1 }],
  ['a heading', { document: { headings: [aHeading(2, 'Water temperature')] } }, 'pass'],
]);

import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './empty.ts';

describeRule(rule, [
  ['empty', { document: { headings: [aHeading(1, 'Tea'), aHeading(2, '')] } }, 'fail', { params: { count: 1 } }],
  ['empty and hidden', { document: { headings: [aHeading(1, 'Tea'), aHeading(2, '', { visible: false })] } }, 'pass'],
  ['named by an image', { document: { headings: [aHeading(1, 'Example', { fromImageAlt: true })] } }, 'pass'],
]);

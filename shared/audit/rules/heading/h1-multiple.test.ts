import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-multiple.ts';

describeRule(rule, [
  [
    'two',
    { document: { headings: [aHeading(1, 'Tea'), aHeading(1, 'Coffee')] } },
    'fail',
    { params: { count: 2 }, severity: 'notice' },
  ],
  [
    'the second is hidden',
    { document: { headings: [aHeading(1, 'Tea'), aHeading(1, 'Menu', { visible: false })] } },
    'pass',
  ],
]);

import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './skipped-level.ts';

describeRule(rule, [
  [
    'h1 to h3',
    { document: { headings: [aHeading(1, 'Tea'), aHeading(3, 'Water')] } },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'back up by two',
    { document: { headings: [aHeading(1, 'Tea'), aHeading(2, 'Water'), aHeading(3, 'Heat'), aHeading(1, 'End')] } },
    'pass',
  ],
  [
    'the first heading may have any level',
    { document: { headings: [aHeading(2, 'Menu'), aHeading(1, 'Tea')] } },
    'pass',
  ],
]);

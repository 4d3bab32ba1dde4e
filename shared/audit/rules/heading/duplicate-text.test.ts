import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-text.ts';

describeRule(rule, [
  [
    'twice',
    { document: { headings: [aHeading(1, 'Tea'), aHeading(2, 'Steps'), aHeading(2, 'steps')] } },
    'fail',
    { params: { count: 1, text: 'steps' }, places: 1 },
  ],
  [
    'in two sections',
    {
      document: { headings: [aHeading(2, 'Green'), aHeading(3, 'Steps'), aHeading(2, 'Black'), aHeading(3, 'Steps')] },
    },
    'pass',
  ],
  ['in the footer', { document: { headings: [aHeading(2, 'Tea'), aHeading(2, 'Tea', { region: 'footer' })] } }, 'pass'],
]);

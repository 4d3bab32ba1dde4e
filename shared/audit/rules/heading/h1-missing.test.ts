import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-missing.ts';

describeRule(rule, [
  ['no headings', { document: { headings: [] } }, 'fail'],
  ['only an empty h1', { document: { headings: [aHeading(1, '')] } }, 'fail'],
  ['only a hidden h1', { document: { headings: [aHeading(1, 'Tea', { visible: false })] } }, 'fail'],
  [
    'an empty first h1 does not hide a good second one',
    { document: { headings: [aHeading(1, ''), aHeading(1, 'Tea')] } },
    'pass',
  ],
  [
    'a logo with a text alternative',
    { document: { headings: [aHeading(1, 'Example Tea', { fromImageAlt: true })] } },
    'pass',
  ],
]);

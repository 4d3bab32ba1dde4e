import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-from-image-alt.ts';

describeRule(rule, [
  ['a logo', { document: { headings: [aHeading(1, 'Example Tea', { fromImageAlt: true })] } }, 'fail'],
  [
    'a logo and a headline',
    { document: { headings: [aHeading(1, 'Example Tea', { fromImageAlt: true }), aHeading(1, 'Brewing')] } },
    'pass',
  ],
]);

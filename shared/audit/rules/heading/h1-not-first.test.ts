import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-not-first.ts';

describeRule(rule, [
  [
    'a subheading first',
    { document: { headings: [aHeading(2, 'News'), aHeading(1, 'Tea')] } },
    'fail',
    { params: { count: 1, text: 'News' } },
  ],
  [
    'a heading of the menu',
    { document: { headings: [aHeading(2, 'Menu', { region: 'nav' }), aHeading(1, 'Tea')] } },
    'pass',
  ],
  ['no main heading', { document: { headings: [aHeading(2, 'News')] } }, 'not-applicable'],
]);

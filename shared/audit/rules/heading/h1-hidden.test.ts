import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './h1-hidden.ts';

describeRule(rule, [
  ['hidden', { document: { headings: [aHeading(1, 'Buy tea', { visible: false })] } }, 'needs-review'],
  ['one is visible', { document: { headings: [aHeading(1, 'Menu', { visible: false }), aHeading(1, 'Tea')] } }, 'pass'],
  ['none', { document: { headings: [] } }, 'not-applicable'],
]);

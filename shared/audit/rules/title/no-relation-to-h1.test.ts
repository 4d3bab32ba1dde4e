import { titled } from '#shared/testing/document-with.ts';
import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-relation-to-h1.ts';

describeRule(rule, [
  [
    'nothing in common',
    { document: { ...titled('Acme Store'), headings: [aHeading(1, 'Brewing green leaves')] } },
    'needs-review',
  ],
  ['a shared stem', { document: { ...titled('Brew green tea'), headings: [aHeading(1, 'Our green teas')] } }, 'pass'],
  [
    'different scripts',
    { document: { ...titled('Acme Store'), headings: [aHeading(1, 'Зелёный чай')] } },
    'not-applicable',
  ],
  ['no heading', { document: { headings: [] } }, 'not-applicable'],
]);

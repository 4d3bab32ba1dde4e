import { titled } from '#shared/testing/document-with.ts';
import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './equals-h1.ts';

describeRule(rule, [
  [
    'the same',
    { document: { ...titled('Green tea'), headings: [aHeading(1, 'Green Tea')] } },
    'fail',
    { severity: 'notice' },
  ],
  ['different', {}, 'pass'],
  ['no heading', { document: { headings: [] } }, 'not-applicable'],
]);

import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-subheadings.ts';

describeRule(rule, [
  [
    'nowhere',
    { keyword: 'kettle', document: { headings: ['A', 'B', 'C', 'D'].map((text) => aHeading(2, text)) } },
    'fail',
    { params: { total: 4 } },
  ],
  [
    'in one',
    { keyword: 'kettle', document: { headings: ['A', 'B', 'C', 'Kettles'].map((text) => aHeading(2, text)) } },
    'pass',
  ],
  ['a short page', { keyword: 'kettle' }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);

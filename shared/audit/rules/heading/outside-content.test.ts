import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './outside-content.ts';

const around = (outside: number, inside: number) => [
  ...Array.from({ length: outside }, (_, index) => aHeading(3, `Menu ${index}`, { region: 'footer' })),
  ...Array.from({ length: inside }, (_, index) => aHeading(2, `Part ${index}`)),
];

describeRule(rule, [
  ['most', { document: { headings: around(5, 2) } }, 'fail', { params: { outside: 5, total: 7 }, places: 5 }],
  ['half', { document: { headings: around(3, 3) } }, 'pass'],
  ['a small page', { document: { headings: around(3, 1) } }, 'not-applicable'],
]);

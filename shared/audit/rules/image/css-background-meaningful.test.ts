import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './css-background-meaningful.ts';

describeRule(rule, [
  [
    'one',
    { context: { layout: { backgroundImages: [{ node: 3, url: 'https://www.example.com/hero.jpg' }] } } },
    'needs-review',
    { places: 1 },
  ],
  ['none', {}, 'pass'],
]);

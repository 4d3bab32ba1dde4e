import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './redirected.ts';

describeRule(rule, [
  ['elsewhere', { robotsTxt: { finalUrl: 'https://cdn.example.com/robots.txt' } }, 'fail', { places: 1 }],
  ['at its place', {}, 'pass'],
]);

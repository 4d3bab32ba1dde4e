import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './non-ascii.ts';

describeRule(rule, [
  ['letters', { url: 'https://www.example.com/thé' }, 'fail', { params: { sample: '/thé' } }],
  ['an encoded space', { url: 'https://www.example.com/a%20b' }, 'pass'],
  ['none', {}, 'pass'],
]);

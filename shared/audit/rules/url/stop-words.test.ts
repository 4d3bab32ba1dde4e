import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './stop-words.ts';

describeRule(rule, [
  ['some', { url: 'https://www.example.com/how-to-brew-a-cup-of-tea' }, 'fail', { params: { words: 'to, a, of' } }],
  ['one', { url: 'https://www.example.com/cup-of-tea' }, 'pass'],
  ['none', {}, 'pass'],
]);

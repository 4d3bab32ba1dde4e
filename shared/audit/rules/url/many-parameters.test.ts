import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './many-parameters.ts';

describeRule(rule, [
  [
    'https://www.example.com/?a=1&b=2&c=3&d=4',
    { url: 'https://www.example.com/?a=1&b=2&c=3&d=4' },
    'fail',
    { places: 1 },
  ],
  ['https://www.example.com/?a=1&b=2', { url: 'https://www.example.com/?a=1&b=2' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unreadable.ts';

describeRule(rule, [
  ['a number', { url: 'https://www.example.com/p/9482716' }, 'fail', { params: { slug: '9482716' } }],
  ['a hash', { url: 'https://www.example.com/9f8e7d6c5b4a39281706f5e4d3c2b1a0' }, 'fail'],
  ['words before a number', { url: 'https://www.example.com/green-tea-guide/9482716' }, 'pass'],
  ['the home page', { url: 'https://www.example.com/' }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './double-slash.ts';

describeRule(rule, [
  ['https://www.example.com/a//b', { url: 'https://www.example.com/a//b' }, 'fail', { places: 1 }],
  ['https://www.example.com/a/b', { url: 'https://www.example.com/a/b' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
]);

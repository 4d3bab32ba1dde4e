import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './underscore.ts';

describeRule(rule, [
  ['https://www.example.com/green_tea', { url: 'https://www.example.com/green_tea' }, 'fail', { places: 1 }],
  ['https://www.example.com/green-tea', { url: 'https://www.example.com/green-tea' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
]);

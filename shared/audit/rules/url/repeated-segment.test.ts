import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './repeated-segment.ts';

describeRule(rule, [
  ['https://www.example.com/tea/tea/green', { url: 'https://www.example.com/tea/tea/green' }, 'fail', { places: 1 }],
  ['https://www.example.com/2026/11/11/tea', { url: 'https://www.example.com/2026/11/11/tea' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './uppercase.ts';

describeRule(rule, [
  ['https://www.example.com/Guides/Tea', { url: 'https://www.example.com/Guides/Tea' }, 'fail', { places: 1 }],
  ['https://www.example.com/guides/%C3%A9t%C3%A9', { url: 'https://www.example.com/guides/%C3%A9t%C3%A9' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
]);

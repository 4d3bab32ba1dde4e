import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './session-id.ts';

describeRule(rule, [
  [
    'https://www.example.com/?PHPSESSID=a1b2',
    { url: 'https://www.example.com/?PHPSESSID=a1b2' },
    'fail',
    { places: 1 },
  ],
  ['https://www.example.com/?page=2', { url: 'https://www.example.com/?page=2' }, 'pass'],
  ['a file', { url: 'file:///tmp/a.html' }, 'not-checked'],
  ['in the path', { url: 'https://www.example.com/a;jsessionid=12' }, 'fail'],
]);

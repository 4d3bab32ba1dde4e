import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './script-redirect.ts';

describeRule(rule, [
  [
    'at once',
    { raw: resourcesWith({ scriptRedirects: [{ node: 12, url: 'https://www.example.com/new' }] }) },
    'fail',
    { places: 1 },
  ],
  ['none', {}, 'pass'],
]);

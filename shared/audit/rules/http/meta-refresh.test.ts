import { headWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './meta-refresh.ts';

describeRule(rule, [
  [
    'to another page',
    { document: headWith({ refreshes: [{ node: 5, delaySeconds: 0, url: 'https://www.example.com/new' }] }) },
    'fail',
    { params: { seconds: 0 } },
  ],
  ['reloads itself', { document: headWith({ refreshes: [{ node: 5, delaySeconds: 300, url: null }] }) }, 'pass'],
  ['none', {}, 'pass'],
]);

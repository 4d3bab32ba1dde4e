import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-store.ts';

describeRule(rule, [
  ['without', { response: { headers: { 'cache-control': 'no-store' } } }, 'fail'],
  ['with', { response: { headers: { 'cache-control': 'no-cache' } } }, 'pass'],
  [
    'a local page',
    { url: 'http://localhost:3000/', response: { headers: { 'cache-control': 'no-store' } } },
    'not-applicable',
  ],
]);

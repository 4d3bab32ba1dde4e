import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './referrer-policy.ts';

describeRule(rule, [
  ['without', { response: { headers: { 'referrer-policy': 'unsafe-url' } } }, 'fail'],
  ['with', { response: { headers: {} } }, 'pass'],
  [
    'a local page',
    { url: 'http://localhost:3000/', response: { headers: { 'referrer-policy': 'unsafe-url' } } },
    'not-applicable',
  ],
]);

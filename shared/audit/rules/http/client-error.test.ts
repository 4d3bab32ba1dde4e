import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './client-error.ts';

describeRule(rule, [
  ['404', { response: { status: 404 } }, 'fail', { params: { status: 404 } }],
  ['410', { response: { status: 410 } }, 'fail'],
  ['403 is another rule', { response: { status: 403 } }, 'pass'],
  ['unknown', { response: null }, 'not-checked'],
]);

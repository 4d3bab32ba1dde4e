import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './server-error.ts';

describeRule(rule, [
  ['500', { response: { status: 500 } }, 'fail'],
  ['503', { response: { status: 503 } }, 'fail', { params: { status: 503 } }],
  ['404 is another rule', { response: { status: 404 } }, 'pass'],
]);

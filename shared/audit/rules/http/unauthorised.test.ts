import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unauthorised.ts';

describeRule(rule, [
  ['401', { response: { status: 401 } }, 'fail'],
  ['403 may be a bot defence', { response: { status: 403 } }, 'needs-review', { params: { status: 403 } }],
  ['200', {}, 'pass'],
]);

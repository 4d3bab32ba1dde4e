import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-type.ts';

describeRule(rule, [
  [
    'plain text',
    { response: { headers: { 'content-type': 'text/plain' } } },
    'fail',
    { params: { type: 'text/plain' } },
  ],
  ['none', { response: { headers: {} } }, 'fail', { params: { type: 'none' } }],
  ['XHTML', { response: { headers: { 'content-type': 'application/xhtml+xml' } } }, 'pass'],
  ['an error page', { response: { status: 404, headers: {} } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './csp.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { 'content-security-policy': "default-src 'self'" } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './hsts.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { 'strict-transport-security': 'max-age=31536000' } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
  ['a day', { response: { headers: { 'strict-transport-security': 'max-age=86400' } } }, 'fail'],
]);

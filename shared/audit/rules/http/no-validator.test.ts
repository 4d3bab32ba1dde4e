import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-validator.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { etag: '"a1"' } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
]);

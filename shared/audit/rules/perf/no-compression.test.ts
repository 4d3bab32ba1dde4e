import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-compression.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { 'content-encoding': 'br' } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
]);

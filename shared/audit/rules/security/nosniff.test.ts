import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './nosniff.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { 'x-content-type-options': 'nosniff' } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './framing.ts';

describeRule(rule, [
  ['without', { response: { headers: {} } }, 'fail'],
  ['with', { response: { headers: { 'x-frame-options': 'SAMEORIGIN' } } }, 'pass'],
  ['a local page', { url: 'http://localhost:3000/', response: { headers: {} } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './last-modified-old.ts';

describeRule(rule, [
  [
    'years',
    { response: { headers: { 'last-modified': 'Tue, 21 Nov 2023 09:00:00 GMT' } } },
    'fail',
    { params: { months: 36 } },
  ],
  ['days', { response: { headers: { 'last-modified': 'Sat, 14 Nov 2026 09:00:00 GMT' } } }, 'pass'],
  ['no header', { response: { headers: {} } }, 'not-applicable'],
]);

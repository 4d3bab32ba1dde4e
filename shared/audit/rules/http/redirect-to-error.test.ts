import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './redirect-to-error.ts';

describeRule(rule, [
  [
    'to 404',
    { response: { status: 404, isRedirected: true, finalUrl: 'https://www.example.com/gone' } },
    'fail',
    { params: { status: 404 }, places: 1 },
  ],
  ['to a page', { response: { isRedirected: true } }, 'pass'],
  ['no redirect', { response: { status: 404 } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './refresh-header.ts';

describeRule(rule, [
  [
    'with a target',
    { response: { headers: { 'content-type': 'text/html', refresh: '0; url=/new' } } },
    'fail',
    { params: { value: '0; url=/new' } },
  ],
  ['reloads itself', { response: { headers: { 'content-type': 'text/html', refresh: '300' } } }, 'pass'],
]);

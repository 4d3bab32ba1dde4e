import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './version-disclosure.ts';

describeRule(rule, [
  ['without', { response: { headers: { server: 'Apache/2.4.41 (Ubuntu)' } } }, 'fail'],
  ['with', { response: { headers: { server: 'cloudflare' } } }, 'pass'],
  [
    'a local page',
    { url: 'http://localhost:3000/', response: { headers: { server: 'Apache/2.4.41 (Ubuntu)' } } },
    'not-applicable',
  ],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './redirect-temporary.ts';

describeRule(rule, [
  [
    '302',
    { response: { redirects: [{ url: 'https://example.com/', status: 302, location: '/' }] } },
    'fail',
    { params: { status: 302 } },
  ],
  ['301', { response: { redirects: [{ url: 'https://example.com/', status: 301, location: '/' }] } }, 'pass'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './cookie-flags.ts';

describeRule(rule, [
  [
    'bare',
    {
      response: {
        headers: {
          'set-cookie': 'sid=1; Path=/, lang=en; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Secure; SameSite=Lax',
        },
      },
    },
    'fail',
    { params: { count: 1, names: 'sid' } },
  ],
  ['protected', { response: { headers: { 'set-cookie': 'sid=1; Secure; HttpOnly; SameSite=Lax' } } }, 'pass'],
  ['none', {}, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './https-downgrade.ts';

describeRule(rule, [
  [
    'downgrade',
    {
      response: {
        redirects: [
          { url: 'https://example.com/', status: 301, location: 'http://example.com/a' },
          { url: 'http://example.com/a', status: 301, location: '/' },
        ],
      },
    },
    'fail',
    { params: { url: 'http://example.com/a' } },
  ],
  [
    'upgrade',
    { response: { redirects: [{ url: 'http://example.com/', status: 301, location: 'https://example.com/' }] } },
    'pass',
  ],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unknown-directive.ts';

describeRule(rule, [
  ['noindex', { robotsTxt: 'User-agent: *\nNoindex: /a' }, 'fail', { params: { count: 1, names: 'Noindex' } }],
  [
    'extensions of other crawlers',
    {
      robotsTxt:
        'Content-Signal: search=yes\nUser-agent: *\nCrawl-delay: 5\nHost: a.example\nLicense: https://a.example/l.xml',
    },
    'pass',
  ],
  ['nothing unusual', {}, 'pass'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unknown-directive.ts';

describeRule(rule, [
  ['an invented one', { robotsTxt: 'User-agent: *\nForbid: /a' }, 'fail', { params: { count: 1, names: 'Forbid' } }],
  ['what Google only once read is another rule’s', { robotsTxt: 'User-agent: *\nNoindex: /a' }, 'pass'],
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

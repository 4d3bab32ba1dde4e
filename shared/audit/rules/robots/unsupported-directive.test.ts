import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unsupported-directive.ts';

describeRule(rule, [
  [
    'noindex',
    { robotsTxt: 'User-agent: *\nNoindex: /private' },
    'fail',
    { severity: 'warning', params: { names: 'noindex' }, places: 1 },
  ],
  ['crawl-delay', { robotsTxt: 'User-agent: *\nCrawl-delay: 5' }, 'fail', { severity: 'notice' }],
  ['none', {}, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sitemap-missing.ts';

describeRule(rule, [
  ['there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nSitemap: https://www.example.com/a.xml' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);

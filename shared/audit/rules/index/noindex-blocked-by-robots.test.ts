import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-blocked-by-robots.ts';

describeRule(rule, [
  [
    'both',
    { document: { robotsDirectives: [aRobotsTag('noindex')] }, robotsTxt: 'User-agent: *\nDisallow: /' },
    'fail',
  ],
  ['noindex, crawlable', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['no noindex', { robotsTxt: 'User-agent: *\nDisallow: /' }, 'not-applicable'],
]);

import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-in-sitemap.ts';

describeRule(rule, [
  ['noindex and listed', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'fail', { places: 1 }],
  ['noindex by header and listed', { response: { headers: { 'x-robots-tag': 'noindex' } } }, 'fail'],
  [
    'noindex alone',
    { document: { robotsDirectives: [aRobotsTag('noindex')] }, context: { sitemaps: { entries: [] } } },
    'pass',
  ],
]);

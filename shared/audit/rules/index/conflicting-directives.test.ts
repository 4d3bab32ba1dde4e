import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './conflicting-directives.ts';

describeRule(rule, [
  [
    'index and noindex in two tags',
    { document: { robotsDirectives: [aRobotsTag('index'), aRobotsTag('noindex')] } },
    'fail',
    { params: { first: 'index', second: 'noindex' }, places: 2 },
  ],
  [
    'meta against header',
    { document: { robotsDirectives: [aRobotsTag('follow')] }, response: { headers: { 'x-robots-tag': 'nofollow' } } },
    'fail',
  ],
  [
    'robots against googlebot',
    { document: { robotsDirectives: [aRobotsTag('all'), aRobotsTag('none', { agent: 'googlebot' })] } },
    'fail',
  ],
  ['noindex, follow is no contradiction', { document: { robotsDirectives: [aRobotsTag('noindex, follow')] } }, 'pass'],
  [
    'for different bots',
    { document: { robotsDirectives: [aRobotsTag('index'), aRobotsTag('noindex', { agent: 'bingbot' })] } },
    'pass',
  ],
]);

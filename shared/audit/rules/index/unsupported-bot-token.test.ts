import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unsupported-bot-token.ts';

describeRule(rule, [
  [
    'google-bot',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'google-bot' })] } },
    'fail',
    { params: { agent: 'google-bot' } },
  ],
  [
    'googlebot-image takes no robots tag',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'googlebot-image' })] } },
    'fail',
  ],
  [
    'two names in one tag',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'robots, googlebot' })] } },
    'fail',
    { params: { agent: 'robots, googlebot' } },
  ],
  [
    'a property in place of a name',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'property: robots' })] } },
    'fail',
  ],
  [
    'a name in http-equiv',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'http-equiv: robots' })] } },
    'fail',
  ],
  ['robot in place of robots', { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'robot' })] } }, 'fail'],
  ['robots', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['googlebot', { document: { robotsDirectives: [aRobotsTag('nosnippet', { agent: 'googlebot' })] } }, 'pass'],
  ['another engine', { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'bingbot' })] } }, 'pass'],
]);

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
  ['googlebot', { document: { robotsDirectives: [aRobotsTag('nosnippet', { agent: 'googlebot' })] } }, 'pass'],
  ['another engine', { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'bingbot' })] } }, 'pass'],
]);

import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-eligible.ts';

describeRule(rule, [
  [
    'nosnippet',
    { document: { robotsDirectives: [aRobotsTag('nosnippet')] } },
    'fail',
    { params: { directive: 'nosnippet' } },
  ],
  ['max-snippet:0', { document: { robotsDirectives: [aRobotsTag('max-snippet:0')] } }, 'fail'],
  ['max-snippet:50', { document: { robotsDirectives: [aRobotsTag('max-snippet:50')] } }, 'pass'],
  ['another bot', { document: { robotsDirectives: [aRobotsTag('nosnippet', { agent: 'bingbot' })] } }, 'pass'],
]);

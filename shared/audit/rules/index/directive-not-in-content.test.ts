import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './directive-not-in-content.ts';

describeRule(rule, [
  [
    'value in place of content',
    { document: { robotsDirectives: [aRobotsTag('', { unread: 'value: noindex' })] } },
    'fail',
    { params: { agent: 'robots', first: 'value: noindex' } },
  ],
  [
    'the tag of another engine',
    { document: { robotsDirectives: [aRobotsTag('', { agent: 'bingbot', unread: 'contents: noindex' })] } },
    'fail',
  ],
  ['in its place', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['no directive', { document: { robotsDirectives: [aRobotsTag('')] } }, 'pass'],
]);

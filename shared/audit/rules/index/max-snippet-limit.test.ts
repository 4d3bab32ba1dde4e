import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './max-snippet-limit.ts';

describeRule(rule, [
  [
    '20 characters',
    { document: { robotsDirectives: [aRobotsTag('max-snippet:20')] } },
    'fail',
    { params: { count: 20 } },
  ],
  ['no snippet at all is another rule', { document: { robotsDirectives: [aRobotsTag('max-snippet:0')] } }, 'pass'],
  ['160 characters', { document: { robotsDirectives: [aRobotsTag('max-snippet:160')] } }, 'pass'],
  ['not a number', { document: { robotsDirectives: [aRobotsTag('max-snippet:x')] } }, 'pass'],
]);

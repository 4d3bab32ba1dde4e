import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './nosnippet.ts';

describeRule(rule, [
  [
    'nosnippet',
    { document: { robotsDirectives: [aRobotsTag('nosnippet')] } },
    'fail',
    { params: { directive: 'nosnippet' } },
  ],
  [
    'max-snippet:0',
    { document: { robotsDirectives: [aRobotsTag('max-snippet: 0')] } },
    'fail',
    { params: { directive: 'max-snippet:0' } },
  ],
  ['max-snippet:-1 allows any length', { document: { robotsDirectives: [aRobotsTag('max-snippet:-1')] } }, 'pass'],
  [
    'on a noindex page there is no snippet anyway',
    { document: { robotsDirectives: [aRobotsTag('noindex, nosnippet')] } },
    'not-applicable',
  ],
]);

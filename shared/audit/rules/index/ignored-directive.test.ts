import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './ignored-directive.ts';

describeRule(rule, [
  [
    'two',
    { document: { robotsDirectives: [aRobotsTag('noodp, noydir, max-snippet:50')] } },
    'fail',
    { params: { names: 'noodp, noydir' } },
  ],
  ['none', { document: { robotsDirectives: [aRobotsTag('max-snippet:50')] } }, 'pass'],
]);

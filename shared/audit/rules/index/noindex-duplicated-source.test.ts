import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-duplicated-source.ts';

describeRule(rule, [
  [
    'both',
    { document: { robotsDirectives: [aRobotsTag('noindex')] }, response: { headers: { 'x-robots-tag': 'noindex' } } },
    'fail',
    { places: 2 },
  ],
  ['one', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
]);

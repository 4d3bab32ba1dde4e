import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noai-directive.ts';

describeRule(rule, [
  ['noai', { document: { robotsDirectives: [aRobotsTag('noai')] } }, 'fail', { params: { directive: 'noai' } }],
  ['none', {}, 'pass'],
]);

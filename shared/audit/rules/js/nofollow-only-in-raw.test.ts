import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './nofollow-only-in-raw.ts';

describeRule(rule, [
  ['removed', { raw: { robotsDirectives: [aRobotsTag('index, nofollow')] } }, 'fail'],
  ['in both', { document: { robotsDirectives: [aRobotsTag('nofollow')] } }, 'pass'],
  ['in neither', {}, 'pass'],
]);

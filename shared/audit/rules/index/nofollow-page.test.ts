import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './nofollow-page.ts';

describeRule(rule, [
  ['nofollow', { document: { robotsDirectives: [aRobotsTag('index, nofollow')] } }, 'fail'],
  ['none in the header', { response: { headers: { 'x-robots-tag': 'none' } } }, 'fail'],
  ['follow', { document: { robotsDirectives: [aRobotsTag('follow')] } }, 'pass'],
]);

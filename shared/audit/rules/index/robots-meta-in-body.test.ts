import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './robots-meta-in-body.ts';

describeRule(rule, [
  ['in the body', { document: { robotsDirectives: [aRobotsTag('nofollow', { location: 'body' })] } }, 'fail'],
  ['in the head', { document: { robotsDirectives: [aRobotsTag('nofollow')] } }, 'pass'],
]);

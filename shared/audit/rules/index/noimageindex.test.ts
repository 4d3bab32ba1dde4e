import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noimageindex.ts';

describeRule(rule, [
  ['present', { document: { robotsDirectives: [aRobotsTag('noimageindex')] } }, 'fail'],
  ['absent', { document: { robotsDirectives: [aRobotsTag('index')] } }, 'pass'],
]);

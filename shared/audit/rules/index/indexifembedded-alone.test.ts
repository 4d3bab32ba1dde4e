import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './indexifembedded-alone.ts';

describeRule(rule, [
  ['alone', { document: { robotsDirectives: [aRobotsTag('indexifembedded')] } }, 'fail'],
  ['with noindex', { document: { robotsDirectives: [aRobotsTag('noindex, indexifembedded')] } }, 'pass'],
]);

import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-only-in-rendered.ts';

describeRule(rule, [
  ['added', { document: { robotsDirectives: [aRobotsTag('noindex')] }, raw: { robotsDirectives: [] } }, 'fail'],
  ['in both', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['in none', {}, 'not-applicable'],
]);

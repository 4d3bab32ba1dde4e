import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-only-in-raw.ts';

describeRule(rule, [
  ['removed', { raw: { robotsDirectives: [aRobotsTag('noindex')] } }, 'fail', { places: 1 }],
  ['in both', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['in none', {}, 'not-applicable'],
  ['raw HTML unknown', { raw: null }, 'not-checked'],
]);

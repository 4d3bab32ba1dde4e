import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unavailable-after-unreadable.ts';

describeRule(rule, [
  [
    'a word',
    { document: { robotsDirectives: [aRobotsTag('unavailable_after: soon')] } },
    'fail',
    { params: { date: 'soon' } },
  ],
  ['nothing', { document: { robotsDirectives: [aRobotsTag('unavailable_after')] } }, 'fail'],
  ['a date', { document: { robotsDirectives: [aRobotsTag('unavailable_after: 2050-01-01')] } }, 'pass'],
]);

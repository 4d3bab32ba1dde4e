import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unavailable-after-past.ts';

describeRule(rule, [
  [
    'a past ISO date',
    { document: { robotsDirectives: [aRobotsTag('unavailable_after: 2020-09-21')] } },
    'fail',
    { params: { date: '2020-09-21' } },
  ],
  [
    'a past date with day name and comma',
    { document: { robotsDirectives: [aRobotsTag('unavailable_after: Friday, 25 Jun 2010 15:00:00 GMT')] } },
    'fail',
  ],
  [
    'a past RFC 850 date',
    { document: { robotsDirectives: [aRobotsTag('unavailable_after: 25-Jun-2010 15:00:00 GMT')] } },
    'fail',
  ],
  [
    'in the header',
    { response: { headers: { 'x-robots-tag': 'unavailable_after: 25 Jun 2010 15:00:00 GMT' } } },
    'fail',
  ],
  ['a future date', { document: { robotsDirectives: [aRobotsTag('unavailable_after: 2050-01-01')] } }, 'pass'],
  ['no date that can be read', { document: { robotsDirectives: [aRobotsTag('unavailable_after: soon')] } }, 'pass'],
]);

import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './date-future.ts';

describeRule(rule, [
  [
    'next year',
    withItems({ '@type': 'NewsArticle', datePublished: '2027-03-01' }),
    'fail',
    { params: { date: '2027-03-01' } },
  ],
  ['a few hours, by time zones', withItems({ '@type': 'Article', datePublished: '2026-11-21T20:00:00+09:00' }), 'pass'],
  [
    'an event may lie ahead',
    { document: { ...withItems({ '@type': 'Event', startDate: '2027-03-01' }).document, social: [] } },
    'not-applicable',
  ],
]);

import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './event-or-job-expired.ts';

describeRule(rule, [
  [
    'a job',
    withItems({ '@type': 'JobPosting', validThrough: '2026-11-01' }),
    'fail',
    { severity: 'warning', params: { first: 'JobPosting.validThrough: 2026-11-01' } },
  ],
  ['an event', withItems({ '@type': 'MusicEvent', startDate: '2026-11-01T20:00' }), 'fail', { severity: 'notice' }],
  ['an event that goes on', withItems({ '@type': 'Event', startDate: '2026-11-01', endDate: '2026-12-01' }), 'pass'],
  ['an offer', withItems({ '@type': 'Product', offers: { '@type': 'Offer', priceValidUntil: '2025-12-31' } }), 'fail'],
  ['today', withItems({ '@type': 'JobPosting', validThrough: '2026-11-21' }), 'pass'],
  ['no date', withItems({ '@type': 'JobPosting', validThrough: 'soon' }), 'pass'],
]);

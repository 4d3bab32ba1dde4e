import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './date-conflict.ts';

const dated = (item: object) => ({ document: { ...withItems(item).document, social: [] } });

describeRule(rule, [
  [
    'changed before it was published',
    dated({ '@type': 'Article', datePublished: '2026-05-02', dateModified: '2026-01-09' }),
    'fail',
    { params: { reason: 'order', published: '2026-05-02', modified: '2026-01-09' } },
  ],
  [
    'two dates',
    {
      document: {
        ...withItems({ '@type': 'Article', datePublished: '2026-05-02' }).document,
        social: [aSocialTag('article:published_time', '2024-01-01')],
      },
    },
    'fail',
    { params: { reason: 'two' } },
  ],
  [
    'hours apart, by time zones',
    dated({ '@type': 'Article', datePublished: '2026-05-02T23:00:00Z', dateModified: '2026-05-02' }),
    'pass',
  ],
  ['no dates', { document: { social: [] } }, 'not-applicable'],
]);

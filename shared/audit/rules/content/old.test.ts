import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './old.ts';

const dated = (item: object) => ({ document: { ...withItems(item).document, social: [] } });

describeRule(rule, [
  [
    'three years',
    dated({ '@type': 'Article', datePublished: '2020-01-01', dateModified: '2023-11-01' }),
    'fail',
    { params: { months: 36 } },
  ],
  ['last month', dated({ '@type': 'Article', datePublished: '2020-01-01', dateModified: '2026-11-01' }), 'pass'],
  ['no dates', { document: { social: [] } }, 'not-applicable'],
]);

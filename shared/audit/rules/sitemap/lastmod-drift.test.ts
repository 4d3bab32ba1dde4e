import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lastmod-drift.ts';

describeRule(rule, [
  [
    'months apart',
    { document: { ...withItems({ '@type': 'Article', dateModified: '2026-05-01' }).document, social: [] } },
    'fail',
    { params: { lastmod: '2026-11-02', modified: '2026-05-01' } },
  ],
  ['days apart', withItems({ '@type': 'Article', dateModified: '2026-11-05' }), 'pass'],
  ['no date in the page', { document: { social: [] } }, 'not-applicable'],
]);

import { headWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './author-missing.ts';

describeRule(rule, [
  [
    'nobody',
    { document: { ...headWith({ metas: [] }), ...withItems({ '@type': 'Article', headline: 'Tea' }).document } },
    'fail',
  ],
  [
    'in JSON-LD',
    {
      document: {
        ...headWith({ metas: [] }),
        ...withItems({ '@type': 'Article', author: { '@type': 'Person', name: 'Ann' } }).document,
      },
    },
    'pass',
  ],
  ['in a meta tag', withItems({ '@type': 'Article', headline: 'Tea' }), 'pass'],
  ['no article', { document: { social: [] } }, 'not-applicable'],
]);

import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './dangling-id.ts';

describeRule(rule, [
  [
    'a publisher that is nowhere',
    withItems({ '@type': 'Article', publisher: { '@id': '#organization' } }),
    'fail',
    { params: { first: 'publisher: #organization' } },
  ],
  [
    'one in another block',
    withItems({ '@type': 'Article', publisher: { '@id': '#o' } }, { '@id': '#o', '@type': 'Organization' }),
    'pass',
  ],
  [
    'an address of another page',
    withItems({ '@type': 'Article', about: { '@id': 'https://www.wikidata.org/entity/Q42' } }),
    'pass',
  ],
  ['the page itself', withItems({ '@type': 'Article', mainEntityOfPage: { '@id': '#webpage' } }), 'pass'],
]);

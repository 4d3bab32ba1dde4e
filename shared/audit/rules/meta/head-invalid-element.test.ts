import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './head-invalid-element.ts';

describeRule(rule, [
  [
    'a script put metadata into the body later',
    {
      document: structureWith({
        headBreaker: { node: 9, tag: 'div' },
        metadataInBody: [{ node: 11, tag: 'meta', what: 'robots' }],
      }),
      raw: structureWith({}),
    },
    'pass',
  ],
  [
    'an image before the canonical',
    {
      document: structureWith({
        headBreaker: { node: 9, tag: 'img' },
        metadataInBody: [{ node: 11, tag: 'link', what: 'canonical' }],
      }),
    },
    'fail',
    { params: { tag: 'img', count: 1, names: 'canonical' } },
  ],
  ['a breaker that hurts nothing', { document: structureWith({ headBreaker: { node: 9, tag: 'noscript' } }) }, 'pass'],
  ['none', {}, 'pass'],
]);

import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './keyword-stuffing.ts';

describeRule(rule, [
  [
    'four times',
    { document: titled('Cheap shoes, running shoes, kids shoes, shoes sale') },
    'fail',
    { params: { word: 'shoes', count: 4 } },
  ],
  ['twice', { document: titled('Shoes for men and shoes for women') }, 'pass'],
  ['short words may repeat', { document: titled('The cat and the dog and the bird') }, 'pass'],
]);

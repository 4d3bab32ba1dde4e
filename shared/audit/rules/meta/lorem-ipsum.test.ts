import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lorem-ipsum.ts';

describeRule(rule, [
  [
    'lorem ipsum',
    { document: textWith({ loremIpsum: { node: 30, text: 'Lorem ipsum dolor sit amet' } }) },
    'fail',
    { places: 1 },
  ],
  ['none', {}, 'pass'],
]);

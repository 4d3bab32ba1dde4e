import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './half-empty.ts';

describeRule(rule, [
  ['only the brand', { document: titled('| Example Tea') }, 'fail'],
  ['only the topic', { document: titled('Green tea -') }, 'fail'],
  ['an empty variable', { document: titled('undefined | Example Tea') }, 'fail'],
  ['both halves', { document: titled('Green tea | Example Tea') }, 'pass'],
  ['a name that ends in a hyphen', { document: titled('The prefix anti-') }, 'pass'],
]);

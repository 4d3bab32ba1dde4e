import { mediaWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './data-nosnippet-invalid.ts';

describeRule(rule, [
  ['on a paragraph', { document: mediaWith({ noSnippets: [{ node: 40, tag: 'p' }] }) }, 'fail', { places: 1 }],
  ['on a span', { document: mediaWith({ noSnippets: [{ node: 40, tag: 'span' }] }) }, 'pass'],
]);

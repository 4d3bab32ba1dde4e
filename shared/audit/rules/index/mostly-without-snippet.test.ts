import { mediaWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mostly-without-snippet.ts';

describeRule(rule, [
  [
    'most',
    { document: mediaWith({ noSnippets: [{ node: 40, tag: 'div' }], noSnippetCharacters: 2_700 }) },
    'fail',
    { params: { share: 75 }, places: 1 },
  ],
  ['a little', { document: mediaWith({ noSnippetCharacters: 100 }) }, 'pass'],
  ['none', {}, 'not-applicable'],
]);

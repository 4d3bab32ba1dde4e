import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './empty-main.ts';

describeRule(rule, [
  [
    'an app shell',
    { document: { ...textWith({ wordCount: 0, mainWordCount: 0 }), images: [] } },
    'fail',
    { params: { count: 0 } },
  ],
  ['a page of named pictures', { document: textWith({ wordCount: 2, mainWordCount: 2 }) }, 'needs-review'],
  [
    'an app shell before its scripts',
    { source: 'raw', document: { ...textWith({ wordCount: 0, mainWordCount: 0 }), images: [] } },
    'needs-review',
  ],
  ['a short page', { document: textWith({ wordCount: 20 }) }, 'pass'],
]);

import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-removed.ts';

describeRule(rule, [
  [
    'most of it',
    { document: textWith({ wordCount: 40 }), raw: textWith({ wordCount: 900 }) },
    'needs-review',
    { params: { before: 900, after: 40 } },
  ],
  ['the same', {}, 'pass'],
]);

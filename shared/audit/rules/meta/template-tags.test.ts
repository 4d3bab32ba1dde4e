import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './template-tags.ts';

describeRule(rule, [
  [
    'a tag',
    { document: textWith({ templateTags: [{ node: 30, text: '{{ user.name }}' }] }) },
    'fail',
    { params: { count: 1 } },
  ],
  ['none', {}, 'pass'],
]);

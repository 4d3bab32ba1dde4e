import { resourcesWith, textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sign-in-page.ts';

describeRule(rule, [
  [
    'a form',
    {
      document: {
        ...resourcesWith({ forms: [{ node: 40, action: null, hasPassword: true }] }),
        ...textWith({ mainWordCount: 24 }),
      },
    },
    'needs-review',
    { places: 1 },
  ],
  [
    'an article with a form',
    { document: resourcesWith({ forms: [{ node: 40, action: null, hasPassword: true }] }) },
    'pass',
  ],
]);

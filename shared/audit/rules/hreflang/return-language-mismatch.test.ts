import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './return-language-mismatch.ts';

describeRule(rule, [
  [
    'another code',
    {
      context: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            alternates: [{ code: 'en-GB', url: 'https://www.example.com/guides/tea' }],
          }),
        ],
      },
    },
    'fail',
    { places: 1 },
  ],
  [
    'the same code',
    {
      context: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            alternates: [{ code: 'EN', url: 'https://www.example.com/guides/tea' }],
          }),
        ],
      },
    },
    'pass',
  ],
  [
    'nothing back',
    { context: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'pass',
  ],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

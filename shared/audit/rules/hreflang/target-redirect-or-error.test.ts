import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-redirect-or-error.ts';

describeRule(rule, [
  [
    'redirected',
    {
      context: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            isRedirected: true,
            finalUrl: 'https://www.example.com/fr/',
          }),
        ],
      },
    },
    'fail',
    { places: 1 },
  ],
  [
    'gone',
    {
      context: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 410 })],
      },
    },
    'fail',
  ],
  [
    'a refusal to programs',
    {
      context: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 403 })],
      },
    },
    'pass',
  ],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

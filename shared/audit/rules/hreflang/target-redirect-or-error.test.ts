import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-redirect-or-error.ts';

describeRule(rule, [
  [
    'redirected',
    {
      surroundings: {
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
      surroundings: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 410 })],
      },
    },
    'fail',
  ],
  [
    'a refusal to programs',
    {
      surroundings: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 403 })],
      },
    },
    'pass',
  ],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);

import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-error.ts';

describeRule(rule, [
  [
    '404',
    {
      context: { targets: [target({ role: 'next', url: 'https://www.example.com/guides?page=2', status: 404 })] },
    },
    'fail',
    { places: 1 },
  ],
  ['200', { context: { targets: [target({ role: 'next', url: 'https://www.example.com/guides?page=2' })] } }, 'pass'],
  ['no series', {}, 'not-applicable'],
]);

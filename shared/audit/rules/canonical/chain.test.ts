import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './chain.ts';

describeRule(rule, [
  [
    'a further one',
    {
      context: { targets: [target({ url: 'https://www.example.com/b', canonical: 'https://www.example.com/c' })] },
    },
    'fail',
    { places: 1 },
  ],
  ['back to itself', { context: { targets: [target({})] } }, 'pass'],
  ['none there', { context: { targets: [target({ canonical: null })] } }, 'pass'],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

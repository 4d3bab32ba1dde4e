import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-redirects.ts';

describeRule(rule, [
  [
    'redirected',
    { context: { targets: [target({ isRedirected: true, finalUrl: 'https://www.example.com/new' })] } },
    'fail',
    { places: 1 },
  ],
  ['direct', { context: { targets: [target({})] } }, 'pass'],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-disallowed.ts';

describeRule(rule, [
  ['disallowed', { context: { targets: [target({ isAllowed: false })] } }, 'fail', { places: 1 }],
  ['robots.txt unknown', { context: { targets: [target({ isAllowed: null })] } }, 'pass'],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

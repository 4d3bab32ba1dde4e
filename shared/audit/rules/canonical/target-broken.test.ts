import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-broken.ts';

describeRule(rule, [
  ['404', { context: { targets: [target({ status: 404 })] } }, 'fail', { places: 1 }],
  ['a refusal to programs', { context: { targets: [target({ status: 403 })] } }, 'pass'],
  ['no answer', { context: { targets: [target({ status: null, failure: 'no answer within 10 s' })] } }, 'pass'],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);

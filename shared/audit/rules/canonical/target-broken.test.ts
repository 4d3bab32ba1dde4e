import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-broken.ts';

describeRule(rule, [
  ['404', { surroundings: { targets: [target({ status: 404 })] } }, 'fail', { places: 1 }],
  ['a refusal to programs', { surroundings: { targets: [target({ status: 403 })] } }, 'pass'],
  ['no answer', { surroundings: { targets: [target({ status: null, failure: 'no answer within 10 s' })] } }, 'pass'],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);

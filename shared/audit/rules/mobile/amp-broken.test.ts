import { target } from '#shared/testing/healthy-context.ts';
import type { TargetFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './amp-broken.ts';

const amp = (changes: Partial<TargetFact>) => ({
  context: { targets: [target({ role: 'amp', url: 'https://www.example.com/amp/tea', ...changes })] },
});

describeRule(rule, [
  ['canonical elsewhere', amp({ canonical: 'https://www.example.com/other' }), 'fail', { places: 1 }],
  ['gone', amp({ status: 404, canonical: null }), 'fail'],
  ['paired', amp({ canonical: 'https://www.example.com/guides/tea' }), 'pass'],
  ['none', {}, 'not-applicable'],
]);

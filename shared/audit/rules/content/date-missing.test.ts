import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './date-missing.ts';

describeRule(rule, [
  ['without', { document: { ...withItems({ '@type': 'BlogPosting', headline: 'Tea' }).document, social: [] } }, 'fail'],
  ['with', withItems({ '@type': 'BlogPosting', datePublished: '2026-01-01' }), 'pass'],
  ['no article', { document: { social: [] } }, 'not-applicable'],
]);

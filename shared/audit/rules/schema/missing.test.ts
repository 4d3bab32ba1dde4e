import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  ['none', { document: { structuredData: { jsonLd: [], microdataTypes: [], rdfaTypes: [] } } }, 'fail'],
  ['some', withItems({ '@type': 'Article' }), 'pass'],
]);

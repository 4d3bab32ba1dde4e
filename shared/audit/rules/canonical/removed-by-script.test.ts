import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './removed-by-script.ts';

describeRule(rule, [
  ['removed', { document: { canonicals: [] }, raw: { canonicals: [aCanonical(pageUrl)] } }, 'fail'],
  ['in both', {}, 'pass'],
  ['in none', { document: { canonicals: [] } }, 'not-applicable'],
]);

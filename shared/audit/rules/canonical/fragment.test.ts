import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './fragment.ts';

describeRule(rule, [
  ['a fragment', { document: { canonicals: [aCanonical(`${pageUrl}#top`)] } }, 'fail'],
  ['none', {}, 'pass'],
]);

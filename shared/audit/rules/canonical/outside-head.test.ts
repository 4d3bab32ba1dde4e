import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './outside-head.ts';

describeRule(rule, [
  ['in the body', { document: { canonicals: [aCanonical(pageUrl, { location: 'body' })] } }, 'fail'],
  ['in the head', {}, 'pass'],
]);

import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rendered-only.ts';

describeRule(rule, [
  ['added', { raw: { canonicals: [] } }, 'fail', { params: { url: pageUrl } }],
  ['in both', {}, 'pass'],
]);

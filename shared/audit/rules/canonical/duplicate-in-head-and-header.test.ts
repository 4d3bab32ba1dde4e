import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-in-head-and-header.ts';

describeRule(rule, [
  ['both', { response: { headers: { link: `<${pageUrl}>; rel=canonical` } } }, 'fail'],
  ['HTML only', {}, 'pass'],
  ['headers unknown', { response: null }, 'pass'],
]);

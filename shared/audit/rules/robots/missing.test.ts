import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  ['404', { robotsTxt: { status: 404, text: '' } }, 'fail', { params: { status: 404 } }],
  ['there', {}, 'pass'],
  ['an error of the server is another rule’s', { robotsTxt: { status: 503, text: '' } }, 'pass'],
]);

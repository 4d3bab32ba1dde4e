import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unreachable.ts';

describeRule(rule, [
  ['503', { robotsTxt: { status: 503, text: '' } }, 'fail', { params: { status: 503 } }],
  ['429', { robotsTxt: { status: 429, text: '' } }, 'fail'],
  ['404 is fine', { robotsTxt: { status: 404, text: '' } }, 'pass'],
  ['not fetched', { robotsTxt: null }, 'not-checked'],
]);

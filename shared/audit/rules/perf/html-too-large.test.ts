import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './html-too-large.ts';

describeRule(rule, [
  ['3 MB', { response: { bodyBytes: 3 * 1024 * 1024 } }, 'fail', { params: { size: 3 } }],
  ['2 MB', { response: { bodyBytes: 2 * 1024 * 1024 } }, 'pass'],
  ['unknown', { response: { bodyBytes: null } }, 'not-checked'],
]);

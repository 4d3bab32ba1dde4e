import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './picture-without-img.ts';

describeRule(rule, [
  ['none', { document: resourcesWith({ pictures: [{ node: 40, hasImg: false }] }) }, 'fail'],
  ['one', { document: resourcesWith({ pictures: [{ node: 40, hasImg: true }] }) }, 'pass'],
]);

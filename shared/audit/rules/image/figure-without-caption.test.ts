import { mediaWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './figure-without-caption.ts';

describeRule(rule, [
  ['without', { document: mediaWith({ figuresWithoutCaption: [40, 44] }) }, 'fail', { places: 2 }],
  ['none', {}, 'pass'],
]);

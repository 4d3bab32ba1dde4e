import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unclickable-phone.ts';

describeRule(rule, [
  ['plain', { document: textWith({ plainPhones: [{ node: 40, text: '+49 30 901820' }] }) }, 'fail', { places: 1 }],
  ['none', {}, 'pass'],
]);

import { controlsWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './script-navigation.ts';

describeRule(rule, [
  [
    'a box that opens a page',
    { document: controlsWith({ clickTargets: [{ node: 40, tag: 'div', code: "location.href='/x'" }] }) },
    'fail',
    { places: 1 },
  ],
  ['none', {}, 'pass'],
]);

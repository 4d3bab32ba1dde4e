import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './plugin-or-frameset.ts';

describeRule(rule, [
  [
    'an applet',
    { document: structureWith({ plugins: [{ node: 40, tag: 'applet' }] }) },
    'fail',
    { params: { names: 'applet' } },
  ],
  [
    'an object may hold an SVG or a PDF',
    { document: structureWith({ plugins: [{ node: 40, tag: 'object' }] }) },
    'pass',
  ],
  ['none', {}, 'pass'],
]);

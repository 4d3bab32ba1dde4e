import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './iframe-untitled.ts';

describeRule(rule, [
  [
    'no title',
    { document: structureWith({ iframes: [{ node: 40, src: 'https://maps.example.net/', title: null }] }) },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'a title',
    { document: structureWith({ iframes: [{ node: 40, src: 'https://maps.example.net/', title: 'Map' }] }) },
    'pass',
  ],
  ['an empty helper frame', { document: structureWith({ iframes: [{ node: 40, src: null, title: null }] }) }, 'pass'],
]);

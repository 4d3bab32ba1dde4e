import { mediaWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './data-uri-large.ts';

describeRule(rule, [
  ['large', { document: mediaWith({ dataImages: [{ node: 40, sizeBytes: 9_000 }] }) }, 'fail', { places: 1 }],
  ['small', { document: mediaWith({ dataImages: [{ node: 40, sizeBytes: 2_000 }] }) }, 'pass'],
]);

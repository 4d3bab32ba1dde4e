import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './charset-not-utf8.ts';

describeRule(rule, [
  [
    'windows-1252',
    { document: structureWith({ characterSet: 'windows-1252' }) },
    'fail',
    { params: { charset: 'windows-1252' } },
  ],
  ['UTF-8', {}, 'pass'],
]);

import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './inline-bloat.ts';

const script = aScript();

describeRule(rule, [
  [
    'much',
    { document: resourcesWith({ scripts: [{ ...script, inlineBytes: 240_000 }] }) },
    'fail',
    { params: { kilobytes: 240 }, places: 1 },
  ],
  ['little', { document: resourcesWith({ scripts: [{ ...script, inlineBytes: 2_000 }] }) }, 'pass'],
]);

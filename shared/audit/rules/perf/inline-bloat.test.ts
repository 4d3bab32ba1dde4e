import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './inline-bloat.ts';

const script = {
  node: 12,
  url: null,
  type: null,
  isAsync: false,
  isDefer: false,
  hasIntegrity: false,
  location: 'head',
  inlineBytes: 0,
} as const;

describeRule(rule, [
  [
    'much',
    { document: resourcesWith({ scripts: [{ ...script, inlineBytes: 240_000 }] }) },
    'fail',
    { params: { kilobytes: 240 }, places: 1 },
  ],
  ['little', { document: resourcesWith({ scripts: [{ ...script, inlineBytes: 2_000 }] }) }, 'pass'],
]);

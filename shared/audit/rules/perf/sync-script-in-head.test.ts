import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sync-script-in-head.ts';

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
    'plain',
    { document: resourcesWith({ scripts: [{ ...script, url: 'https://a.example/x.js' }] }) },
    'fail',
    { places: 1 },
  ],
  [
    'deferred',
    { document: resourcesWith({ scripts: [{ ...script, url: 'https://a.example/x.js', isDefer: true }] }) },
    'pass',
  ],
  [
    'a module waits by itself',
    { document: resourcesWith({ scripts: [{ ...script, url: 'https://a.example/x.js', type: 'module' }] }) },
    'pass',
  ],
  ['inline', { document: resourcesWith({ scripts: [script] }) }, 'pass'],
]);

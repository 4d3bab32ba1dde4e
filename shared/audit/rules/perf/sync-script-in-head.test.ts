import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sync-script-in-head.ts';

const script = aScript();

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

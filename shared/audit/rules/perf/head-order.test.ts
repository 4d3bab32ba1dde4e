import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './head-order.ts';

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
    'title and viewport last',
    { document: { ...resourcesWith({ scripts: [{ ...script, node: 1, url: 'https://a.example/x.js' }] }) } },
    'fail',
    { params: { name: 'charset, viewport, title' } },
  ],
  ['scripts last', { document: resourcesWith({ scripts: [{ ...script, url: 'https://a.example/x.js' }] }) }, 'pass'],
  ['no blocking script', {}, 'not-applicable'],
]);

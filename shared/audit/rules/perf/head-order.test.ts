import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './head-order.ts';

const script = aScript();

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

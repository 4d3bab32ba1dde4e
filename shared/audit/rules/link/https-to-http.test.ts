import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './https-to-http.ts';

describeRule(rule, [
  ['own site', { document: { links: [aLink('http://www.example.com/a')] } }, 'fail', { params: { count: 1 } }],
  ['another site', { document: { links: [aLink('http://example.net/', { kind: 'external' })] } }, 'pass'],
  [
    'on an http page',
    { url: 'http://www.example.com/', document: { links: [aLink('http://www.example.com/a')] } },
    'not-applicable',
  ],
]);

import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './to-localhost-or-private.ts';

describeRule(rule, [
  [
    'localhost',
    { document: { links: [aLink('http://localhost:3000/a', { kind: 'external' })] } },
    'fail',
    { params: { host: 'localhost' } },
  ],
  ['a private address', { document: { links: [aLink('http://192.168.0.5/', { kind: 'external' })] } }, 'fail'],
  [
    'on localhost itself',
    { url: 'http://localhost:3000/', document: { links: [aLink('http://localhost:3000/a')] } },
    'not-applicable',
  ],
  ['public', {}, 'pass'],
]);

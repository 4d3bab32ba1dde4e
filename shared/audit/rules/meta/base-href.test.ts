import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './base-href.ts';

describeRule(rule, [
  [
    'several',
    {
      document: structureWith({
        baseHrefs: [
          { node: 5, href: '/', url: 'https://www.example.com/' },
          { node: 6, href: '/a/', url: 'https://www.example.com/a/' },
        ],
      }),
    },
    'fail',
    { params: { kind: 'several', count: 2 } },
  ],
  [
    'invalid',
    { document: structureWith({ baseHrefs: [{ node: 5, href: 'http://[', url: null }] }) },
    'fail',
    { params: { kind: 'invalid' } },
  ],
  [
    'another site',
    {
      document: structureWith({
        baseHrefs: [{ node: 5, href: 'https://old.example.net/', url: 'https://old.example.net/' }],
      }),
    },
    'fail',
    { params: { kind: 'elsewhere' } },
  ],
  [
    'this site',
    { document: structureWith({ baseHrefs: [{ node: 5, href: '/', url: 'https://www.example.com/' }] }) },
    'pass',
  ],
  [
    'none, or only a target',
    { document: structureWith({ baseHrefs: [{ node: 5, href: null, url: null }] }) },
    'not-applicable',
  ],
]);

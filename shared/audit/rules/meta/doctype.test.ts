import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './doctype.ts';

describeRule(rule, [
  ['none', { document: structureWith({ doctype: null, quirksMode: true }) }, 'fail', { params: { kind: 'missing' } }],
  [
    'an old one',
    {
      document: structureWith({
        doctype: { name: 'html', publicId: '-//W3C//DTD HTML 3.2//EN', systemId: '' },
        quirksMode: true,
      }),
    },
    'fail',
    { params: { kind: 'old' } },
  ],
  [
    'an old one without quirks',
    {
      document: structureWith({
        doctype: { name: 'html', publicId: '-//W3C//DTD XHTML 1.0 Strict//EN', systemId: '' },
      }),
    },
    'pass',
  ],
]);

import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './control-characters.ts';

describeRule(rule, [
  [
    'a soft hyphen and a zero-width space',
    { document: titled('Green\u00ad te\u200ba') },
    'fail',
    { params: { count: 2, codes: 'U+00AD, U+200B' } },
  ],
  ['joiners belong to some scripts', { document: titled('می\u200cخواهم') }, 'pass'],
  ['none', {}, 'pass'],
  ['no title', { document: titled() }, 'not-applicable'],
]);

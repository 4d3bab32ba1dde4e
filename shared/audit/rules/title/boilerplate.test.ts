import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './boilerplate.ts';

describeRule(rule, [
  ['Home', { document: titled('Home') }, 'fail', { params: { title: 'Home' } }],
  ['a framework’s default', { document: titled('React App') }, 'fail'],
  ['a directory listing', { document: titled('Index of /files') }, 'fail'],
  ['Untitled Document', { document: titled('Untitled Document') }, 'fail'],
  ['home as part of a title', { document: titled('Home insurance compared') }, 'pass'],
  ['a short brand', { document: titled('IKEA') }, 'pass'],
  ['missing is another rule', { document: titled() }, 'not-applicable'],
]);

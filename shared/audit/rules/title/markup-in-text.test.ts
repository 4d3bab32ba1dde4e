import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './markup-in-text.ts';

describeRule(rule, [
  ['escaped twice', { document: titled('Tea &amp; coffee') }, 'fail'],
  ['a tag', { document: titled('Green <br> tea') }, 'fail'],
  ['a template that was not filled', { document: titled('{{ page.title }}') }, 'fail'],
  ['an ampersand', { document: titled('Tea & coffee') }, 'pass'],
  ['an article about a tag', { document: titled('The <article> element') }, 'pass'],
]);

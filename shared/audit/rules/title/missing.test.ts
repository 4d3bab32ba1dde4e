import { titled } from '#shared/testing/document-with.ts';
import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  ['none', { document: titled() }, 'fail', { params: { kind: 'missing' } }],
  ['empty', { document: titled('') }, 'fail', { params: { kind: 'empty' }, places: 1 }],
  ['the first is empty, and browsers show the first', { document: titled('', 'Tea') }, 'fail'],
  ['a short brand', { document: titled('X') }, 'pass'],
  ['on a noindex page too', { document: { ...titled(), robotsDirectives: [aRobotsTag('noindex')] } }, 'fail'],
  ['not on an error page', { document: titled(), response: { status: 404 } }, 'not-applicable'],
]);

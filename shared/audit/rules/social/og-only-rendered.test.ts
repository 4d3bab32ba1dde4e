import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-only-rendered.ts';

describeRule(rule, [
  ['added', { raw: { social: [aSocialTag('og:title', 'Tea')] } }, 'fail', { params: { names: 'og:url, og:image' } }],
  ['in the HTML', {}, 'pass'],
  ['raw HTML unknown', { raw: null }, 'not-checked'],
]);

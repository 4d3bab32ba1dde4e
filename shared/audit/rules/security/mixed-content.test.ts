import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mixed-content.ts';

const document = resourcesWith({ insecure: [{ node: 40, tag: 'img', url: 'http://cdn.example.net/a.jpg' }] });

describeRule(rule, [
  ['an image', { document }, 'fail', { params: { count: 1, names: 'img' } }],
  ['on an http page', { url: 'http://www.example.com/', document }, 'not-applicable'],
  ['none', {}, 'pass'],
]);

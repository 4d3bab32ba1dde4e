import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mixed-content.ts';

const resources = {
  scripts: [],
  styles: [],
  forms: [],
  pictures: [],
  insecure: [{ node: 40, tag: 'img', url: 'http://cdn.example.net/a.jpg' }],
};

describeRule(rule, [
  ['an image', { document: { resources } }, 'fail', { params: { count: 1, names: 'img' } }],
  ['on an http page', { url: 'http://www.example.com/', document: { resources } }, 'not-applicable'],
  ['none', {}, 'pass'],
]);

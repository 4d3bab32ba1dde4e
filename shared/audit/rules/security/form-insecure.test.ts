import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './form-insecure.ts';

const form = (action: string | null, hasPassword = false) => ({
  document: resourcesWith({ forms: [{ node: 40, action, hasPassword }] }),
});

describeRule(rule, [
  ['from https to http', form('http://www.example.com/send'), 'fail', { params: { count: 1 } }],
  ['a password on an http page', { url: 'http://www.example.com/login', ...form(null, true) }, 'fail'],
  ['a search form on an http page', { url: 'http://www.example.com/', ...form('/search') }, 'pass'],
  ['https', form('/send', true), 'pass'],
]);

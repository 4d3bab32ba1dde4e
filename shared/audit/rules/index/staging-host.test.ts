import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './staging-host.ts';

describeRule(rule, [
  ['localhost', { url: 'http://localhost:3000/' }, 'fail', { params: { host: 'localhost:3000' } }],
  ['a file', { url: 'file:///srv/page.html' }, 'fail', { params: { host: 'file:///srv/page.html' } }],
  ['a preview deployment', { url: 'https://my-site-abc.vercel.app/' }, 'fail'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './staging-host.ts';

describeRule(rule, [
  ['localhost', { url: 'http://localhost:3000/' }, 'fail', { params: { host: 'localhost:3000' } }],
  ['a file', { url: 'file:///srv/page.html' }, 'not-checked'],
  ['a preview deployment', { url: 'https://my-site-abc.vercel.app/' }, 'fail'],
]);

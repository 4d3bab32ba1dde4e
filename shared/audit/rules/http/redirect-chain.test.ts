import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './redirect-chain.ts';

const hop = (path: string, status = 301) => ({ url: `https://www.example.com${path}`, status, location: '/next' });

describeRule(rule, [
  [
    'two hops',
    { response: { isRedirected: true, redirects: [hop('/a'), hop('/b')] } },
    'fail',
    { params: { count: 2 }, places: 2 },
  ],
  ['one hop', { response: { isRedirected: true, redirects: [hop('/a')] } }, 'pass'],
  ['hops unknown, as in a browser', { response: { isRedirected: true } }, 'not-applicable'],
  ['none', {}, 'pass'],
]);

import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './redirect-loop.ts';

const hop = (path: string) => ({ url: `https://www.example.com${path}`, status: 301, location: '/next' });

describeRule(rule, [
  [
    'a circle',
    { response: { redirects: [hop('/a'), hop('/b'), hop('/a')] } },
    'fail',
    { params: { url: 'https://www.example.com/a' } },
  ],
  ['a line', { response: { redirects: [hop('/a'), hop('/b')] } }, 'pass'],
]);

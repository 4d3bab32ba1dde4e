import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './resource-blocked.ts';

const script = {
  node: 12,
  url: 'https://www.example.com/assets/app.js',
  type: null,
  isAsync: false,
  isDefer: true,
  location: 'head',
  inlineBytes: 0,
} as const;
const resources = { scripts: [script], styles: [], insecure: [], forms: [], pictures: [] };

describeRule(rule, [
  [
    'a blocked script',
    { document: { resources }, robotsTxt: 'User-agent: *\nDisallow: /assets/' },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'a script of another host has another robots.txt',
    {
      document: { resources: { ...resources, scripts: [{ ...script, url: 'https://cdn.example.net/assets/app.js' }] } },
      robotsTxt: 'User-agent: *\nDisallow: /assets/',
    },
    'pass',
  ],
  [
    'an inline script',
    {
      document: { resources: { ...resources, scripts: [{ ...script, url: null }] } },
      robotsTxt: 'User-agent: *\nDisallow: /',
    },
    'pass',
  ],
  ['allowed', { document: { resources } }, 'pass'],
]);

import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './resource-blocked.ts';

const script = aScript({ url: 'https://www.example.com/assets/app.js', isDefer: true });
const document = resourcesWith({ scripts: [script] });

describeRule(rule, [
  ['a blocked script', { document, robotsTxt: 'User-agent: *\nDisallow: /assets/' }, 'fail', { params: { count: 1 } }],
  [
    'a script of another host has another robots.txt',
    {
      document: resourcesWith({ scripts: [{ ...script, url: 'https://cdn.example.net/assets/app.js' }] }),
      robotsTxt: 'User-agent: *\nDisallow: /assets/',
    },
    'pass',
  ],
  [
    'an inline script',
    {
      document: resourcesWith({ scripts: [{ ...script, url: null }] }),
      robotsTxt: 'User-agent: *\nDisallow: /',
    },
    'pass',
  ],
  ['allowed', { document }, 'pass'],
]);

import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './blocked-by-robots.ts';

describeRule(rule, [
  ['closed', { robotsTxt: 'User-agent: Googlebot-Image\nDisallow: /' }, 'fail', { places: 1 }],
  ['open', {}, 'pass'],
  [
    'another host has its own robots.txt',
    {
      robotsTxt: 'User-agent: *\nDisallow: /',
      document: { images: [anImage({ url: 'https://cdn.example.net/a.jpg' })] },
    },
    'pass',
  ],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);

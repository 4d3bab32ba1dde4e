import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-meta.ts';

describeRule(rule, [
  [
    'noindex',
    { document: { robotsDirectives: [aRobotsTag('noindex, follow')] } },
    'fail',
    { params: { directive: 'robots: noindex' } },
  ],
  ['none, in capitals', { document: { robotsDirectives: [aRobotsTag('NONE')] } }, 'fail'],
  [
    'only the second tag says it',
    { document: { robotsDirectives: [aRobotsTag('index'), aRobotsTag('noindex', { agent: 'googlebot' })] } },
    'fail',
  ],
  [
    'in the body, which Google honours',
    { document: { robotsDirectives: [aRobotsTag('noindex', { location: 'body' })] } },
    'fail',
  ],
  ['for another bot only', { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'bingbot' })] } }, 'pass'],
  [
    'for Google News only',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'googlebot-news' })] } },
    'pass',
  ],
  ['index, follow', { document: { robotsDirectives: [aRobotsTag('index, follow, max-image-preview:large')] } }, 'pass'],
  ['a word that only contains it', { document: { robotsDirectives: [aRobotsTag('noindexing')] } }, 'pass'],
  [
    'on a preview host it is only a notice',
    { url: 'https://x.vercel.app/', document: { robotsDirectives: [aRobotsTag('noindex')] } },
    'fail',
    { severity: 'notice' },
  ],
]);
